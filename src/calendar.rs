//! The Swedish calendar: holidays to the law, ISO weeks, days that are doubtful for meetings.
