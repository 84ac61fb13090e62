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
