//! The rules: each is one fault, in a file of its own, under the name that it has everywhere.

use std::ops::RangeInclusive;

use crate::diagnostic::Severity;
use crate::network::Network;
use crate::records::duty::Duty;

mod action_overdue;
mod action_without_owner_or_date;
mod agenda_item_duplicated;
mod agenda_item_outside_assignments;
mod agenda_item_without_minutes;
mod agenda_not_sent;
mod agenda_too_long;
mod assignment_closed_without_reason;
mod assignment_idle;
mod assignment_not_followed_up;
mod assignment_text_changed;
mod assignments_not_reviewed;
mod association_without_member;
mod birth_date_near_child;
mod change_without_new_mandate;
mod dates_changed_after_sending;
mod dates_not_sent;
mod decision_item_without_proposal;
mod directors_not_informed;
mod dispatch_incomplete;
mod feedback_unanswered;
mod final_minutes_changed;
mod group_ended_without_report;
mod group_silent;
mod group_without_assignment;
mod group_without_convener;
mod mandate_ends_without_successor;
mod mandate_outside_strategy;
mod mandate_without_assignments;
mod mandates_overlap;
mod meeting_not_prepared;
mod meeting_on_busy_day;
mod meeting_on_doubtful_day;
mod meeting_on_holiday;
mod meeting_on_wrong_weekday;
mod meeting_without_agenda;
mod meeting_without_chair;
mod meetings_too_close;
mod merge_conflict;
mod minutes_changed_after_publishing;
mod minutes_missing;
mod minutes_too_early;
mod minutes_unpublished;
mod minutes_without_attendance;
mod move_not_recorded;
mod municipality_unaccounted;
mod municipality_without_representative;
mod name_without_consent;
mod next_meeting_missing;
mod next_working_order_late;
mod no_chair;
mod no_commissioner;
mod no_feedback_from_directors;
mod no_presidium;
mod no_school_director;
mod no_single_association;
mod no_spare_meeting;
mod no_valid_mandate;
mod no_working_order;
mod not_a_member_then;
mod occurrence;
mod open_action_off_agenda;
mod other_chair_than_appointed;
mod personal_identity_number;
mod placeholder_text;
mod possible_identity_number;
mod present_and_absent;
mod priority_area_idle;
mod published_before_review;
mod published_elsewhere;
mod pupil_may_be_identifiable;
mod register_changed_after_sending;
mod register_not_sent;
mod report;
mod reserve_number;
mod review_due;
mod review_incomplete;
mod several_representatives;
mod standing_item_missing;
mod strategy_ends_without_successor;
mod stray_file;
mod term_ends_before_start;
mod term_ends_soon;
mod terms_overlap;
mod too_few_meetings;
mod too_few_meetings_planned;
mod two_meetings_same_day;
mod unfilled_role;
mod unknown_key;
mod unknown_reference;
mod unmarked_line;
mod unreadable_file;
mod unused_person;
mod vacancy_expired;
mod waiver_expired;
mod waiver_incomplete;
mod waivers;
mod weekday_word_wrong;
mod working_order_adopted_late;
mod wrong_recipient;
mod wrong_value;
mod year_not_reported;

pub use report::{Report, Selection, Verdict, check};
pub use waivers::Waived;

/// A rule: the name of a fault, how grave it is, what it is about, and how to find it.
#[derive(Debug)]
pub struct Rule {
    /// The name, which states the fault.
    pub name: &'static str,
    /// How grave the fault is, unless the network's settings say otherwise.
    pub severity: Severity,
    /// What the rule is about.
    pub about: About,
    /// Finds the faults.
    pub check: fn(&Network, &mut Report<'_>),
}

/// What a rule is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum About {
    /// The folder and its records hold together.
    Folder,
    /// Personal data. Such a rule is never off: it is waived for one occurrence at a time.
    Privacy,
    /// A statement of the mandate.
    Duty(Duty),
    /// The assignments of the mandate. Each is a duty of its own; which one a fault is about, the record that
    /// it lies in tells.
    Assignments,
}

impl About {
    /// The duties that it is about, from the first to the last.
    pub fn duties(self) -> Option<RangeInclusive<Duty>> {
        match self {
            Self::Folder | Self::Privacy => None,
            Self::Duty(duty) => Some(duty..=duty),
            Self::Assignments => Some(Duty::ASSIGNMENTS),
        }
    }
}

/// Every rule, by name.
pub const RULES: &[Rule] = &[
    action_overdue::RULE,
    action_without_owner_or_date::RULE,
    agenda_item_duplicated::RULE,
    agenda_item_outside_assignments::RULE,
    agenda_item_without_minutes::RULE,
    agenda_not_sent::RULE,
    agenda_too_long::RULE,
    assignment_closed_without_reason::RULE,
    assignment_idle::RULE,
    assignment_not_followed_up::RULE,
    assignment_text_changed::RULE,
    assignments_not_reviewed::RULE,
    association_without_member::RULE,
    birth_date_near_child::RULE,
    change_without_new_mandate::RULE,
    dates_changed_after_sending::RULE,
    dates_not_sent::RULE,
    decision_item_without_proposal::RULE,
    directors_not_informed::RULE,
    dispatch_incomplete::RULE,
    feedback_unanswered::RULE,
    final_minutes_changed::RULE,
    group_ended_without_report::RULE,
    group_silent::RULE,
    group_without_assignment::RULE,
    group_without_convener::RULE,
    mandate_ends_without_successor::RULE,
    mandate_outside_strategy::RULE,
    mandate_without_assignments::RULE,
    mandates_overlap::RULE,
    meeting_not_prepared::RULE,
    meeting_on_busy_day::RULE,
    meeting_on_doubtful_day::RULE,
    meeting_on_holiday::RULE,
    meeting_on_wrong_weekday::RULE,
    meeting_without_agenda::RULE,
    meeting_without_chair::RULE,
    meetings_too_close::RULE,
    merge_conflict::RULE,
    minutes_changed_after_publishing::RULE,
    minutes_missing::RULE,
    minutes_too_early::RULE,
    minutes_unpublished::RULE,
    minutes_without_attendance::RULE,
    move_not_recorded::RULE,
    municipality_unaccounted::RULE,
    municipality_without_representative::RULE,
    name_without_consent::RULE,
    next_meeting_missing::RULE,
    next_working_order_late::RULE,
    no_chair::RULE,
    no_commissioner::RULE,
    no_feedback_from_directors::RULE,
    no_presidium::RULE,
    no_school_director::RULE,
    no_single_association::RULE,
    no_spare_meeting::RULE,
    no_valid_mandate::RULE,
    no_working_order::RULE,
    not_a_member_then::RULE,
    open_action_off_agenda::RULE,
    other_chair_than_appointed::RULE,
    personal_identity_number::RULE,
    placeholder_text::RULE,
    possible_identity_number::RULE,
    present_and_absent::RULE,
    priority_area_idle::RULE,
    published_before_review::RULE,
    published_elsewhere::RULE,
    pupil_may_be_identifiable::RULE,
    register_changed_after_sending::RULE,
    register_not_sent::RULE,
    reserve_number::RULE,
    review_due::RULE,
    review_incomplete::RULE,
    several_representatives::RULE,
    standing_item_missing::RULE,
    strategy_ends_without_successor::RULE,
    stray_file::RULE,
    term_ends_before_start::RULE,
    term_ends_soon::RULE,
    terms_overlap::RULE,
    too_few_meetings::RULE,
    too_few_meetings_planned::RULE,
    two_meetings_same_day::RULE,
    unknown_key::RULE,
    unknown_reference::RULE,
    unmarked_line::RULE,
    unreadable_file::RULE,
    unused_person::RULE,
    vacancy_expired::RULE,
    waiver_expired::RULE,
    waiver_incomplete::RULE,
    weekday_word_wrong::RULE,
    working_order_adopted_late::RULE,
    wrong_recipient::RULE,
    wrong_value::RULE,
    year_not_reported::RULE,
];

/// Finds a rule by its name.
pub fn find(name: &str) -> Option<&'static Rule> {
    RULES.iter().find(|rule| rule.name == name)
}
