//! Runs the governance of a professional network over a folder in git.
