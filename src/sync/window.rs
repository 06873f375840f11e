//! How many requests to keep in flight.
//!
//! A server handles the requests of one connection one after the other. Enough must be in flight
//! to bridge the way there and back; more only queue up there, and slow a cluster down. The queue
//! is estimated from latency: with `w` in flight and a best latency of `base`, a request that
//! takes `now` found about `w × (1 − base ÷ now)` others waiting. The window grows while that is
//! little and shrinks by a quarter when it is much. On loopback this settles near the start.

use std::time::Duration;

/// Queue below which the window grows.
const SHORT: f64 = 10.0;
/// Queue above which it shrinks.
const LONG: f64 = 24.0;
/// The smallest and the largest window.
const BOUNDS: (f64, f64) = (4.0, 256.0);

/// The window of one connection.
#[derive(Debug)]
pub(super) struct Window {
    size: f64,
    /// Doubling per round trip until the first long queue, then a step per round trip.
    probing: bool,
    base: Option<Duration>,
    /// Answers still to come before the next decision to shrink: one decision per window.
    pause: usize,
}

impl Window {
    /// A window that begins with `size` requests.
    pub fn new(size: usize) -> Window {
        Window {
            size: size as f64,
            probing: true,
            base: None,
            pause: 0,
        }
    }

    /// How many requests may be in flight.
    pub fn size(&self) -> usize {
        self.size as usize
    }

    /// Takes note of an answered request that took `latency`.
    pub fn answered(&mut self, latency: Duration) {
        let latency = latency.max(Duration::from_micros(1));
        let base = self.base.map_or(latency, |base| base.min(latency));
        self.base = Some(base);
        self.pause = self.pause.saturating_sub(1);
        let queue = self.size * (1.0 - base.as_secs_f64() / latency.as_secs_f64());
        if queue > LONG {
            if self.pause == 0 {
                self.size *= 0.75;
                self.probing = false;
                // Answers to what is already in flight still tell of the old size.
                self.pause = self.size();
            }
        } else if queue < SHORT {
            self.size += if self.probing { 1.0 } else { 1.0 / self.size };
        }
        self.size = self.size.clamp(BOUNDS.0, BOUNDS.1);
    }

    /// Takes note that an answer did not come.
    pub fn lost(&mut self) {
        self.size = (self.size / 2.0).max(BOUNDS.0);
        self.probing = false;
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::VecDeque;

    /// A server that takes `service` per request, `way` there and back; microseconds.
    fn settled(way: u64, service: u64, start: usize) -> usize {
        let mut window = Window::new(start);
        let mut in_flight: VecDeque<(u64, u64)> = VecDeque::new(); // sent, answered
        let (mut now, mut free) = (0_u64, 0_u64);
        for _ in 0..5_000 {
            while in_flight.len() < window.size() {
                free = free.max(now + way / 2) + service;
                in_flight.push_back((now, free + way / 2));
            }
            let (sent, answered) = in_flight.pop_front().unwrap();
            now = answered;
            window.answered(Duration::from_micros(now - sent));
        }
        window.size()
    }

    #[test]
    fn on_loopback_the_window_stays_near_sixteen() {
        let size = settled(60, 220, 16);
        assert!((8..=30).contains(&size), "{size}");
    }

    #[test]
    fn over_a_long_way_it_grows_until_the_way_is_filled() {
        let needed = 20_000 / 220; // about 90 requests fit on the way
        let size = settled(20_000, 220, 16);
        assert!((needed..=needed + 40).contains(&size), "{size}");
        let size = settled(100_000, 220, 16);
        assert_eq!(size, 256);
    }

    #[test]
    fn silence_halves_it_down_to_a_minimum() {
        let mut window = Window::new(16);
        window.lost();
        assert_eq!(window.size(), 8);
        (0..9).for_each(|_| window.lost());
        assert_eq!(window.size(), 4);
    }
}
