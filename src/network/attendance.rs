//! Attendance: whether it is told, and which municipalities it says nothing of.

use chrono::NaiveDate;

use super::Network;
use crate::records::meeting::Attendance;
use crate::records::{Entry, Id, Meeting, Member, Organisation, Role};

impl Network {
    /// Tells whether the record of a meeting says who came.
    pub fn is_attendance_told(&self, meeting: &Meeting) -> bool {
        let attendance = meeting.attendance.as_ref();
        attendance.is_some_and(|attendance| attendance.came().next().is_some())
    }

    /// The municipalities that the attendance of a meeting says nothing of though somebody had a seat for them
    /// that day, each with those people.
    pub fn unaccounted_at<'n>(
        &'n self,
        meeting: &'n Meeting,
    ) -> impl Iterator<Item = (&'n Entry<Organisation>, Vec<&'n Entry<Member>>)> {
        let told = meeting.attendance.as_ref();
        let told = told.filter(|_| self.is_attendance_told(meeting));
        told.into_iter().flat_map(move |attendance| {
            self.municipalities().filter_map(move |municipality| {
                let seated = self.seated(municipality, *meeting.date);
                let is_seated = |id: &Id<Member>| seated.iter().any(|member| member.id == *id);
                let mut named = attendance.came().chain(attendance.stayed_away());
                let is_accounted = named.any(is_seated) || self.is_replaced(municipality, attendance);
                (!seated.is_empty() && !is_accounted).then_some((municipality, seated))
            })
        })
    }

    /// The people who have a seat for a municipality on a day, as representative or deputy.
    fn seated(&self, municipality: &Entry<Organisation>, day: NaiveDate) -> Vec<&Entry<Member>> {
        let has_seat = |member: &&Entry<Member>| {
            let roles = [Role::Representative, Role::Deputy];
            member.organisation == municipality.id && roles.iter().any(|role| member.has_role_on(*role, day))
        };
        self.members.iter().filter(has_seat).collect()
    }

    /// Tells whether a deputy came for somebody of the municipality, in whatever role.
    fn is_replaced(&self, municipality: &Entry<Organisation>, attendance: &Attendance) -> bool {
        attendance.deputies.iter().any(|deputy| {
            let replaced = self.members.get(deputy.r#for.as_str());
            replaced.is_some_and(|member| member.organisation == municipality.id)
        })
    }
}
