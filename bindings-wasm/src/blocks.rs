//! The allocator: a list of free blocks for each power of two.
//!
//! A check needs few blocks, mostly buffers that grow and stay. So no block is ever split or joined, a buffer that doubles
//! always fills its block, and memory stays flat once every size was needed. This is a third of the code of the smallest
//! general allocator.
#![allow(unsafe_code, reason = "the contract of `GlobalAlloc`")]

use core::alloc::{GlobalAlloc, Layout};
use core::arch::wasm32;
use core::cell::Cell;
use core::ptr::null_mut;

/// The source of all memory.
pub(crate) struct Blocks {
    /// For each power of two, the first free block of that size; each holds the address of the next.
    free: [Cell<*mut u8>; usize::BITS as usize],
    /// The end of the last block; zero before the first.
    end: Cell<usize>,
}

// SAFETY: the target has one thread.
unsafe impl Sync for Blocks {}

/// The smallest block: it holds the address of the next one, and aligns every scalar.
const SMALLEST: usize = 16;
const PAGE: usize = 1 << 16;

impl Blocks {
    pub(crate) const fn new() -> Self {
        Self {
            free: [const { Cell::new(null_mut()) }; usize::BITS as usize],
            end: Cell::new(0),
        }
    }

    /// A block that was never used.
    fn fresh(&self, size: usize) -> *mut u8 {
        let pages = wasm32::memory_size::<0>() * PAGE;
        let from = if self.end.get() == 0 { pages } else { self.end.get() };
        let Some(end) = from.checked_add(size) else {
            return null_mut();
        };
        if end > pages && wasm32::memory_grow::<0>((end - pages).div_ceil(PAGE)) == usize::MAX {
            return null_mut();
        }
        self.end.set(end);
        from as *mut u8
    }
}

/// The power of two of a block for the layout.
fn power(size: usize) -> u32 {
    usize::BITS - (size.max(SMALLEST) - 1).leading_zeros()
}

// SAFETY: a block is in one place only: handed out, or in the list of its size. It is as large as its power of two says,
// which the layout determines, and lies behind everything that existed before it.
unsafe impl GlobalAlloc for Blocks {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        let power = power(layout.size());
        if layout.align() > SMALLEST {
            return null_mut();
        }
        match self.free.get(power as usize) {
            Some(free) if !free.get().is_null() => {
                let block = free.get();
                // SAFETY: a free block begins with the address of the next one.
                free.set(unsafe { block.cast::<*mut u8>().read() });
                block
            }
            _ => self.fresh(1 << power),
        }
    }

    unsafe fn dealloc(&self, block: *mut u8, layout: Layout) {
        if let Some(free) = self.free.get(power(layout.size()) as usize) {
            // SAFETY: nobody else has the block any more, and it has room for an address.
            unsafe { block.cast::<*mut u8>().write(free.get()) };
            free.set(block);
        }
    }

    unsafe fn realloc(&self, block: *mut u8, layout: Layout, size: usize) -> *mut u8 {
        if power(size) == power(layout.size()) {
            return block;
        }
        // SAFETY: the caller warrants that the size is one of a layout; the blocks are different ones.
        unsafe {
            let moved = self.alloc(Layout::from_size_align_unchecked(size, layout.align()));
            if !moved.is_null() {
                moved.copy_from_nonoverlapping(block, layout.size().min(size));
                self.dealloc(block, layout);
            }
            moved
        }
    }
}
