//! The command line: one set of options, each allowed only where it means something.

use std::ffi::OsString;
use std::path::PathBuf;

use anyhow::{Context as _, Result, bail};
use lexopt::prelude::*;

/// The command to run.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum Command {
    #[default]
    Help,
    Setup,
    Build,
    Demo,
    Test,
    Vectors,
    Mutate,
    Mutants,
    Targets,
    Generate,
    PhoneMetadata,
    Size,
    Bench,
    Check,
}

impl Command {
    /// Finds a command by its name on the command line.
    pub(crate) fn by_name(name: &str) -> Result<Self> {
        Ok(match name {
            "help" => Self::Help,
            "setup" => Self::Setup,
            "build" => Self::Build,
            "demo" => Self::Demo,
            "test" => Self::Test,
            "vectors" => Self::Vectors,
            "mutate" => Self::Mutate,
            "mutants" => Self::Mutants,
            "targets" => Self::Targets,
            "generate" => Self::Generate,
            "phone-metadata" => Self::PhoneMetadata,
            "size" => Self::Size,
            "bench" => Self::Bench,
            "check" => Self::Check,
            _ => bail!("there is no command `{name}`; `cargo xtask help` lists them"),
        })
    }

    /// The long options that this command takes.
    fn options(self) -> &'static [&'static str] {
        match self {
            Self::Demo | Self::Size | Self::Bench | Self::Mutate | Self::Mutants | Self::Targets => &["json"],
            Self::Vectors => &["json", "dir", "runtime"],
            Self::Generate => &["check"],
            Self::Check => &["only", "fix"],
            Self::Test => &["only"],
            Self::Help | Self::Setup | Self::Build | Self::PhoneMetadata => &[],
        }
    }

    /// Whether words may follow the command: arguments of another program, or names.
    fn takes_words(self) -> bool {
        matches!(
            self,
            Self::Setup | Self::PhoneMetadata | Self::Bench | Self::Mutants | Self::Size
        )
    }
}

/// A command with its options.
#[derive(Debug, Default)]
pub(crate) struct Arguments {
    pub(crate) command: Command,
    /// `--json`: standard output carries only the JSON.
    pub(crate) json: bool,
    /// `--check`: compare instead of writing.
    pub(crate) check: bool,
    /// `--fix`: fix what can be fixed automatically.
    pub(crate) fix: bool,
    /// `--dir`: another folder of vectors.
    pub(crate) dir: Option<PathBuf>,
    /// `--runtime`: the runtimes to run, all if empty.
    pub(crate) runtimes: Vec<String>,
    /// `--only`: the parts to run, all if empty.
    pub(crate) only: Vec<String>,
    /// Words after the command.
    pub(crate) words: Vec<OsString>,
}

impl Arguments {
    /// Reads the arguments of this process.
    pub(crate) fn from_env() -> Result<Self> {
        Self::parse(lexopt::Parser::from_env())
    }

    fn parse(mut parser: lexopt::Parser) -> Result<Self> {
        let mut arguments = Self::default();
        let Some(first) = parser.next()? else {
            return Ok(arguments);
        };
        match first {
            Value(name) => arguments.command = Command::by_name(&name.string()?)?,
            Long("help") | Short('h') => return Ok(arguments),
            other => return Err(other.unexpected().into()),
        }
        if arguments.command == Command::PhoneMetadata {
            arguments.words.extend(parser.raw_args()?);
            return Ok(arguments);
        }
        while let Some(argument) = parser.next()? {
            match argument {
                Long("help") | Short('h') => {
                    arguments.command = Command::Help;
                    return Ok(arguments);
                }
                Long(option) if arguments.command.options().contains(&option) => {
                    let option = option.to_owned();
                    arguments.set(&option, &mut parser)?;
                }
                Value(word) if arguments.command.takes_words() => arguments.words.push(word),
                other => return Err(other.unexpected()).context("see `cargo xtask help`"),
            }
        }
        Ok(arguments)
    }

    fn set(&mut self, option: &str, parser: &mut lexopt::Parser) -> Result<()> {
        match option {
            "json" => self.json = true,
            "check" => self.check = true,
            "fix" => self.fix = true,
            "dir" => self.dir = Some(PathBuf::from(parser.value()?)),
            "runtime" => self.runtimes.push(parser.value()?.string()?),
            "only" => self.only.push(parser.value()?.string()?),
            _ => bail!("option `--{option}` has no meaning"),
        }
        Ok(())
    }

    /// The parts that `--only` selects; an error for a name that is not in `parts`.
    pub(crate) fn selects<'p>(&self, parts: &[&'p str]) -> Result<Vec<&'p str>> {
        if let Some(unknown) = self.only.iter().find(|name| !parts.contains(&name.as_str())) {
            bail!("there is no part `{unknown}`; the parts are {}", parts.join(", "));
        }
        Ok(parts
            .iter()
            .copied()
            .filter(|part| self.only.is_empty() || self.only.iter().any(|name| name == part))
            .collect())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parse(line: &str) -> Result<Arguments> {
        Arguments::parse(lexopt::Parser::from_args(line.split_whitespace()))
    }

    #[test]
    fn options_belong_to_commands() {
        let vectors = parse("vectors --runtime node --json --runtime rust --dir x").unwrap();
        assert_eq!(vectors.command, Command::Vectors);
        assert!(vectors.json);
        assert_eq!(vectors.runtimes, ["node", "rust"]);
        assert_eq!(vectors.dir, Some(PathBuf::from("x")));
        assert!(parse("build --json").is_err());
        assert!(parse("vectors --fix").is_err());
        assert!(parse("bild").is_err());
    }

    #[test]
    fn the_generator_gets_its_options_unread() {
        let arguments = parse("phone-metadata --check --report").unwrap();
        assert_eq!(arguments.words, ["--check", "--report"]);
    }

    #[test]
    fn only_selects_known_parts() {
        let arguments = parse("check --only fmt").unwrap();
        assert_eq!(arguments.selects(&["fmt", "clippy"]).unwrap(), ["fmt"]);
        assert!(arguments.selects(&["clippy"]).is_err());
        assert_eq!(
            parse("check").unwrap().selects(&["fmt", "clippy"]).unwrap(),
            ["fmt", "clippy"]
        );
    }
}
