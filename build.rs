//! Builds again when the catalogues or the examples change: the macros that embed them do not see new files.

fn main() {
    for folder in ["src/words", "tests/rules"] {
        println!("cargo::rerun-if-changed={folder}");
    }
}
