//! What a person is asked: for missing values with `-i`, and before what cannot be taken back.

use super::Ctx;
use crate::cli::args::{Moment, TimeArgs, time};
use crate::cli::error::{Error, Hint, Result};

impl Ctx {
    /// A value that must be there: as given, else asked for with `-i`, else an error that names the option.
    pub fn required<T: std::str::FromStr>(
        &mut self,
        given: Option<T>,
        option: &str,
        question: &str,
    ) -> Result<T>
    where
        T::Err: std::fmt::Display,
    {
        match given {
            Some(value) => Ok(value),
            None if self.options.interactive => {
                let text = self.ask.text(question, None)?;
                text.parse()
                    .map_err(|e| Error::usage(format!("{question}: {e}")))
            }
            None => Err(
                Error::usage(format!("{} is required", question.to_lowercase()))
                    .hint(Hint::say(format!("give `{option}`, or let `-i` ask"))),
            ),
        }
    }

    /// A value that may be missing: as given, else asked for with `-i`; an empty answer is none.
    pub fn optional<T: std::str::FromStr>(
        &mut self,
        given: Option<T>,
        question: &str,
    ) -> Result<Option<T>>
    where
        T::Err: std::fmt::Display,
    {
        if given.is_some() || !self.options.interactive {
            return Ok(given);
        }
        let text = self.ask.text(question, Some(""))?;
        if text.is_empty() {
            return Ok(None);
        }
        text.parse()
            .map(Some)
            .map_err(|e| Error::usage(format!("{question}: {e}")))
    }

    /// A switch: on if given, else asked for with `-i`.
    pub fn switch(&mut self, given: bool, question: &str) -> Result<bool> {
        if given || !self.options.interactive {
            Ok(given)
        } else {
            self.ask.confirm(question, false)
        }
    }

    /// Start and expiry, asked for with `-i`; warns of an expiry that has passed already.
    pub fn validity(&mut self, times: &TimeArgs) -> Result<time::Validity> {
        let mut times = times.clone();
        if self.options.interactive {
            times.start = self.optional::<Moment>(times.start, "Valid from (empty: at once)")?;
            times.expiry =
                self.optional::<Moment>(times.expiry, "Valid until (empty: for ever)")?;
        }
        let validity = times.resolve(self.now)?;
        if validity.expiry.is_some_and(|e| e != 0 && e <= self.now) {
            self.warn("the expiry has passed already: what is signed is expired from the start");
        }
        Ok(validity)
    }

    /// Asks for a new start and expiry with `-i`; an empty answer leaves them.
    pub fn ask_new_times(&mut self, times: &mut TimeArgs) -> Result<()> {
        times.start = self.optional(times.start.take(), "Valid from (empty: stays)")?;
        times.expiry = self.optional(times.expiry.take(), "Valid until (empty: stays)")?;
        Ok(())
    }

    /// Asks before a change, with `-i` only.
    pub fn confirm_if_interactive(&mut self, question: &str) -> Result<()> {
        if self.options.interactive {
            self.confirm(question, true)
        } else {
            Ok(())
        }
    }

    /// Asks before something that cannot be taken back.
    ///
    /// Off a terminal it needs `--yes`. `named` says that the victim was named explicitly, which is
    /// enough in a script, unless `-i` asked for the question.
    pub fn confirm(&mut self, question: &str, named: bool) -> Result<()> {
        if self.options.yes || self.options.dry_run {
            return Ok(());
        }
        if self.ask.can_ask() || self.options.interactive {
            return if self.ask.confirm(question, false)? {
                Ok(())
            } else {
                Err(Error::refused("not confirmed, nothing was changed"))
            };
        }
        if named {
            return Ok(());
        }
        Err(Error::usage(format!("this must be confirmed: {question}"))
            .hint(Hint::say("give `--yes` to confirm without a terminal")))
    }
}
