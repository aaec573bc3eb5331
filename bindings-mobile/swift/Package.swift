// swift-tools-version:6.0
import PackageDescription

let package = Package(
    name: "UsherKit",
    platforms: [.iOS(.v15), .macOS(.v12)],
    products: [.library(name: "UsherKit", targets: ["UsherKit"])],
    targets: [
        // The library itself is found by the linker: `-Xlinker -L…`, as `cargo xtask` passes it.
        .systemLibrary(name: "UsherKitFFI"),
        // What UniFFI generates.
        .target(name: "UsherKitBindings", dependencies: ["UsherKitFFI"]),
        .target(name: "UsherKit", dependencies: ["UsherKitBindings"]),
        .testTarget(name: "UsherKitTests", dependencies: ["UsherKit", "UsherKitBindings"]),
    ]
)
