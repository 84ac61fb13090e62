### Headings of the reference, which is written from the code.

reference-title = Reference
reference-about = Written from the code: commands, rules and records. The program has the same with `elevhalsa --help`, `elevhalsa explain` and `elevhalsa schema`.
reference-commands = Commands
reference-rules = Rules
reference-rules-about = How grave a rule is can be changed in `network.toml`, except for the rules on personal data. `elevhalsa explain RULE` shows a wrong and a right example.
reference-column-rule = Rule
reference-column-severity = Severity
reference-column-duty = Duty
reference-column-fault = What is wrong
reference-records = Records
reference-records-about = A record is a TOML file. Days and times are written without quotes, all else but numbers and true and false in quotes. `key[].part` is a key in each of several `[[key]]`.
reference-json = JSON
reference-json-about = What the reading commands give with `--json`, and `validate` with `--format json`. Every key is always there, with null or an empty list for what is not known, unless it says that it may be missing. Keys that are not told of here are never written. `version` rises when a key changes its meaning or goes away. `key[].part` is a key in each of several.
reference-json-names =
    One name means one thing in all of them:

    - `id` is what a thing is called by, also on the command line: `action show 2024-02-09:3`. Another thing is an object with its `id` and its `title`, `name` or `date`. An id alone ends in `-id`, and several in `-ids`.
    - `day` is the day that the answer is as of: today, or the one that was asked for with `--on`. With `--as-of` the folder is read as it was in a revision, and the day is the same. A year that is over is judged on its last day, and one to come on its first: that day is the `judged-on` of a year of `duties`, and the `day` of `assignment list --year`. Other days are called as in the records, such as `date`, `on`, `from` and `until`, or end in `-on` or `-since`.
    - `status` is how far a meeting or its minutes have come, as the records write it. How anything else stands is its `state`.
    - What is true or false begins with `is-` or `has-`. What counts something ends in `-count`. A list is a plural, or called as in the records, such as `agenda`.
    - `file` and `line` tell where something stands: from the top of the network's folder, and in `validate` from the top of the repository.
reference-key = Key
reference-type = Type
reference-needed = Required
reference-meaning = Meaning
reference-yes = yes
reference-type-date = date
reference-type-time = time
reference-type-text = text
reference-type-number = whole number
reference-type-boolean = true or false
reference-type-table = table
reference-type-list = list: { $of }
reference-type-object = object
reference-type-or-null = { $of } or null
reference-may-be-missing = May be missing.
