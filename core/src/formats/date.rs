//! Calendar dates: ISO 8601 extended format, the proleptic Gregorian calendar, no clock.

use core::fmt;
use core::str::FromStr;

/// A day of the proleptic Gregorian calendar, years 0 to 9999.
///
/// It is written only as `YYYY-MM-DD`: the ISO 8601 extended calendar date, which is RFC 3339's `full-date`.
/// Dates are ordered by time.
///
/// ```
/// use usherkit_core::formats::date::Date;
///
/// let born = Date::parse("2008-02-29").unwrap();
/// let today = Date::new(2026, 3, 1).unwrap();
/// assert!(born < today);
/// assert_eq!(born.age_on(today), 18);
/// ```
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct Date {
    // Most significant first, so the derived order is that of the calendar.
    year: u16,
    month: u8,
    day: u8,
}

/// Why a text is not a date.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum DateError {
    /// Not ten characters of the form `YYYY-MM-DD` with ASCII digits.
    Format,
    /// Well formed, but the calendar has no such day, such as `2026-02-29`.
    NoSuchDay,
}

impl DateError {
    /// The reason in the `params` of an issue.
    ///
    /// ```
    /// use usherkit_core::formats::date::{Date, DateError};
    ///
    /// assert_eq!(Date::parse("29/02/2024"), Err(DateError::Format));
    /// assert_eq!(Date::parse("2023-02-29").unwrap_err().as_str(), "no_such_day");
    /// ```
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Format => "format",
            Self::NoSuchDay => "no_such_day",
        }
    }
}

impl fmt::Display for DateError {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Format => "not a date written YYYY-MM-DD",
            Self::NoSuchDay => "the calendar has no such day",
        })
    }
}

impl core::error::Error for DateError {}

/// [`Date::parse`].
///
/// ```
/// use usherkit_core::formats::Date;
///
/// let leap_day: Date = "2024-02-29".parse()?;
/// assert_eq!(leap_day.to_string(), "2024-02-29");
/// # Ok::<(), usherkit_core::formats::date::DateError>(())
/// ```
impl FromStr for Date {
    type Err = DateError;

    #[inline]
    fn from_str(text: &str) -> Result<Self, DateError> {
        Self::parse(text)
    }
}

impl Date {
    /// 1 January 1970, day 0 of [`Date::from_unix_days`].
    pub const EPOCH: Self = Self {
        year: 1970,
        month: 1,
        day: 1,
    };

    /// The date of a year, month and day, or `None` if the calendar has no such day.
    ///
    /// ```
    /// use usherkit_core::formats::date::Date;
    ///
    /// assert!(Date::new(2000, 2, 29).is_some());
    /// assert!(Date::new(1900, 2, 29).is_none(), "1900 was no leap year");
    /// ```
    pub const fn new(year: u16, month: u8, day: u8) -> Option<Self> {
        if year <= 9999 && day >= 1 && day <= days_in_month(year, month) {
            Some(Self { year, month, day })
        } else {
            None
        }
    }

    /// Reads `YYYY-MM-DD`: ASCII digits, no blanks, no sign, no time of day.
    ///
    /// # Errors
    /// [`DateError::Format`] for any other notation, [`DateError::NoSuchDay`] for a month or day that does not exist.
    ///
    /// ```
    /// use usherkit_core::formats::date::{Date, DateError};
    ///
    /// assert_eq!(Date::parse("1992-01-31"), Ok(Date::new(1992, 1, 31).unwrap()));
    /// assert_eq!(Date::parse("1992-04-31"), Err(DateError::NoSuchDay));
    /// assert_eq!(Date::parse("1992-1-31"), Err(DateError::Format));
    /// ```
    pub fn parse(text: &str) -> Result<Self, DateError> {
        let &[y1, y2, y3, y4, b'-', m1, m2, b'-', d1, d2] = text.as_bytes() else {
            return Err(DateError::Format);
        };
        Self::from_digits([y1, y2, y3, y4, m1, m2, d1, d2])
    }

    /// The same for the eight digits only.
    pub(crate) fn from_digits(digits: [u8; 8]) -> Result<Self, DateError> {
        let [y1, y2, y3, y4, m1, m2, d1, d2] = digits;
        if !digits.iter().all(u8::is_ascii_digit) {
            return Err(DateError::Format);
        }
        let pair = |tens: u8, ones: u8| (tens - b'0') * 10 + (ones - b'0');
        let year = u16::from(pair(y1, y2)) * 100 + u16::from(pair(y3, y4));
        Self::new(year, pair(m1, m2), pair(d1, d2)).ok_or(DateError::NoSuchDay)
    }

    /// The date of a count of days since 1970-01-01, or `None` outside the years 0 to 9999.
    ///
    /// A host's clock gives this count: seconds since the Unix epoch divided by 86,400, rounded down.
    ///
    /// ```
    /// use usherkit_core::formats::date::Date;
    ///
    /// assert_eq!(Date::from_unix_days(0), Date::new(1970, 1, 1));
    /// assert_eq!(Date::from_unix_days(20_778), Date::new(2026, 11, 21));
    /// assert_eq!(Date::from_unix_days(-1), Date::new(1969, 12, 31));
    /// ```
    pub fn from_unix_days(days: i32) -> Option<Self> {
        // Years are counted from 1 March, so that the leap day is the last of its year and months have a fixed start.
        const MARCH_0000_TO_1970: i32 = 719_468;
        const DAYS_IN_400_YEARS: i32 = 146_097;
        let since_march_0000 = days.checked_add(MARCH_0000_TO_1970)?;
        let cycle = since_march_0000.div_euclid(DAYS_IN_400_YEARS);
        let day_of_cycle = since_march_0000.rem_euclid(DAYS_IN_400_YEARS);
        // Subtracts the earlier leap days: one in 4 years, not in 100, but in 400.
        let leap_days = day_of_cycle / 1_460 - day_of_cycle / 36_524 + day_of_cycle / 146_096;
        let year_of_cycle = (day_of_cycle - leap_days) / 365;
        let day_of_year = day_of_cycle - (365 * year_of_cycle + year_of_cycle / 4 - year_of_cycle / 100);
        // Months from March run 31, 30, 31, 30, 31 days and again: 153 days in five.
        let month_from_march = (5 * day_of_year + 2) / 153;
        let day = day_of_year - (153 * month_from_march + 2) / 5 + 1;
        let (month, year_shift) = if month_from_march < 10 {
            (month_from_march + 3, 0)
        } else {
            (month_from_march - 9, 1)
        };
        let year = cycle * 400 + year_of_cycle + year_shift;
        Self::new(
            u16::try_from(year).ok()?,
            u8::try_from(month).ok()?,
            u8::try_from(day).ok()?,
        )
    }

    /// The days since 1970-01-01; the reverse of [`Date::from_unix_days`].
    ///
    /// ```
    /// use usherkit_core::formats::date::Date;
    ///
    /// assert_eq!(Date::new(2026, 11, 21).unwrap().unix_days(), 20_778);
    /// assert_eq!(Date::new(1969, 12, 31).unwrap().unix_days(), -1);
    /// ```
    pub fn unix_days(self) -> i32 {
        // Years from 1 March, as above.
        let (year, month) = (i32::from(self.year), i32::from(self.month));
        let (year, month_from_march) = if month > 2 {
            (year, month - 3)
        } else {
            (year - 1, month + 9)
        };
        let leap_days = year.div_euclid(4) - year.div_euclid(100) + year.div_euclid(400);
        365 * year + leap_days + (153 * month_from_march + 2) / 5 + i32::from(self.day) - 1 - 719_468
    }

    /// The year, 0 to 9999.
    pub const fn year(self) -> u16 {
        self.year
    }

    /// The month, 1 to 12.
    pub const fn month(self) -> u8 {
        self.month
    }

    /// The day of the month, 1 to 31.
    pub const fn day(self) -> u8 {
        self.day
    }

    /// The age on `today`, in completed calendar years; negative before birth.
    ///
    /// A birthday on 29 February is reached on 1 March in common years.
    ///
    /// ```
    /// use usherkit_core::formats::date::Date;
    ///
    /// let born = Date::new(2008, 11, 21).unwrap();
    /// assert_eq!(born.age_on(Date::new(2026, 11, 20).unwrap()), 17);
    /// assert_eq!(born.age_on(Date::new(2026, 11, 21).unwrap()), 18);
    /// ```
    pub const fn age_on(self, today: Self) -> i32 {
        let before_birthday = today.month < self.month || (today.month == self.month && today.day < self.day);
        today.year as i32 - self.year as i32 - before_birthday as i32
    }

    /// The ten characters `YYYY-MM-DD`.
    ///
    /// ```
    /// use usherkit_core::formats::date::Date;
    ///
    /// assert_eq!(&Date::new(476, 9, 4).unwrap().to_ascii(), b"0476-09-04");
    /// ```
    pub fn to_ascii(self) -> [u8; 10] {
        let ones = |n: u16| b'0' + (n % 10) as u8;
        let (year, month, day) = (self.year, u16::from(self.month), u16::from(self.day));
        [
            ones(year / 1000),
            ones(year / 100),
            ones(year / 10),
            ones(year),
            b'-',
            ones(month / 10),
            ones(month),
            b'-',
            ones(day / 10),
            ones(day),
        ]
    }

    /// Appends `YYYY-MM-DD` to `out`.
    ///
    /// ```
    /// use usherkit_core::formats::date::Date;
    ///
    /// let mut out = String::from("on ");
    /// Date::new(2026, 11, 21).unwrap().write(&mut out);
    /// assert_eq!(out, "on 2026-11-21");
    /// ```
    pub fn write(self, out: &mut String) {
        out.push_str(as_text(&self.to_ascii()));
    }
}

impl fmt::Display for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(as_text(&self.to_ascii()))
    }
}

fn as_text(ascii: &[u8; 10]) -> &str {
    // Digits and hyphens are always UTF-8, so the default never applies.
    str::from_utf8(ascii).unwrap_or_default()
}

const fn days_in_month(year: u16, month: u8) -> u8 {
    match month {
        1 | 3 | 5 | 7 | 8 | 10 | 12 => 31,
        4 | 6 | 9 | 11 => 30,
        2 if is_leap(year) => 29,
        2 => 28,
        _ => 0,
    }
}

const fn is_leap(year: u16) -> bool {
    year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400))
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "a test stops at the first surprise")]
mod tests {
    use super::*;

    fn date(text: &str) -> Date {
        Date::parse(text).unwrap()
    }

    #[test]
    fn last_days_of_months_exist_and_the_next_do_not() {
        for (last, beyond) in [
            ("2026-01-31", "2026-01-32"),
            ("2026-02-28", "2026-02-29"),
            ("2024-02-29", "2024-02-30"),
            ("2000-02-29", "2000-02-30"),
            ("1900-02-28", "1900-02-29"),
            ("2100-02-28", "2100-02-29"),
            ("2026-04-30", "2026-04-31"),
            ("2026-12-31", "2026-13-01"),
            ("0000-01-01", "0000-00-01"),
            ("9999-12-31", "9999-12-00"),
        ] {
            assert_eq!(date(last).to_string(), last);
            assert_eq!(Date::parse(beyond), Err(DateError::NoSuchDay), "{beyond}");
        }
        assert!(Date::new(10_000, 1, 1).is_none());
    }

    #[test]
    fn only_one_notation_is_a_date() {
        for text in [
            "",
            "92-01-01",
            "19920101",
            "1992/01/01",
            "01-01-1992",
            "1992-01",
            "1992-1-01",
            " 1992-01-01",
            "1992-01-01 ",
            "1992-01-01\n",
            "1992-01-01T00:00",
            "+001992-01-01",
            "-992-01-01",
            "1992-+1-01",
            "1992-0a-01",
            "1992\u{2010}01\u{2010}01",
            "１９９２-01-01",
            "January 1, 1992",
        ] {
            assert_eq!(Date::parse(text), Err(DateError::Format), "{text:?}");
        }
    }

    #[test]
    fn a_birthday_is_reached_on_its_day() {
        for (born, today, age) in [
            ("2008-11-21", "2026-11-20", 17),
            ("2008-11-21", "2026-11-21", 18),
            ("2008-11-30", "2026-11-21", 17),
            ("2008-10-31", "2026-11-21", 18),
            ("2008-02-29", "2026-02-28", 17),
            ("2008-02-29", "2026-03-01", 18),
            ("2008-02-29", "2024-02-28", 15),
            ("2008-02-29", "2024-02-29", 16),
            ("2026-11-21", "2026-11-21", 0),
            ("2026-11-22", "2026-11-21", -1),
            ("9999-12-31", "0000-01-01", -10_000),
        ] {
            assert_eq!(date(born).age_on(date(today)), age, "{born} on {today}");
        }
    }

    #[test]
    fn days_of_the_unix_epoch_run_through_the_calendar() {
        let first = -719_528;
        let last = 2_932_896;
        assert_eq!(Date::from_unix_days(first), Date::new(0, 1, 1));
        assert_eq!(Date::from_unix_days(first - 1), None);
        assert_eq!(Date::from_unix_days(last), Date::new(9999, 12, 31));
        assert_eq!(Date::from_unix_days(last + 1), None);
        assert_eq!(Date::from_unix_days(i32::MAX), None);
        assert_eq!(Date::from_unix_days(i32::MIN), None);

        let mut days = first;
        for year in 0..=9999 {
            for month in 1..=12 {
                for day in 1..=days_in_month(year, month) {
                    assert_eq!(Date::from_unix_days(days), Date::new(year, month, day));
                    days += 1;
                }
            }
        }
        assert_eq!(days, last + 1);
    }
}
