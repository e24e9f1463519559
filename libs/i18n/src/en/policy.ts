import type { Texts } from '../texts';
import type { policy as nl } from '../nl/policy';

export const policy: Texts<typeof nl> = {
  title: 'Policy',
  lead: 'Every new task of {{agenda}} begins with these numbers. Days are working days, unless it says otherwise.',
  toAdministration: 'Administration',
  holdsFor: 'A change holds for tasks that start after it. Tasks that run already keep their own policy.',
  drafts_one: 'There is 1 task that has not started yet. It follows the change too.',
  drafts_other: 'There are {{count}} tasks that have not started yet. They follow the change too.',
  usual: 'Usually: {{value}}.',
  yes: 'yes',
  no: 'no',
  none: 'none',
  percent: '{{share}}%',
  noNumber: 'Fill in numbers only.',
  nothingChanged: 'You changed nothing.',
  show: 'See what changes',
  kept: 'The new policy is saved. It holds for tasks that start from now on.',
  effect: {
    title: 'Save this policy?',
    confirm: 'Save the policy',
    dates: 'A task that starts today then gets these dates:',
    noDates: 'For a task that starts today no end date changes.',
  },
  history: {
    title: 'Earlier changes',
    none: 'This policy was never changed.',
    who: '{{name}}, {{day}}',
    why: 'Reason: {{reason}}',
  },
  part: {
    invitation: 'Inviting',
    iterations: 'Working in cycles',
    consultation: 'Consulting',
    decision: 'Deciding',
    anchoring: 'Anchoring',
    reminders: 'Reminding',
  },
  field: {
    invitation: {
      days: { label: 'Days to answer the invitation', what: 'After that a party is late. It can still answer.' },
      ladder: { label: 'Reminders of the invitation', what: 'Days to the last day, with a minus. Empty: no reminder.' },
      escalation: {
        deputy: {
          label: 'Escalate to the deputy after',
          what: 'Days after the last day, when an essential party is silent or refuses.',
        },
        manager: { label: 'Escalate to the manager after', what: 'Days after the last day.' },
        executive: { label: 'Escalate to the executive after', what: 'Days after the last day.' },
        board: { label: 'Escalate to the programme board after', what: 'Days after the last day.' },
      },
      secondLook: {
        label: 'Somebody of the other side reads along',
        what: 'The invitation goes out when that person agrees.',
      },
    },
    iterations: {
      count: { label: 'Number of cycles', what: 'So often the group works a round. Earlier is fine.' },
      days: { label: 'Days in a cycle', what: 'At the end come the reflections and the bulletin.' },
      meetingNoticeDays: { label: 'Meeting known, days ahead', what: 'Announcing later needs a reason.' },
      checkInAt: {
        label: 'Check-in after this part of the cycle, in per cent',
        what: 'Then we ask every member how it goes.',
      },
      ladder: { label: 'Reminders in a cycle', what: 'Days to the last day, with a minus.' },
      reopeningSupporters: {
        label: 'Support to reopen something',
        what: 'So many others must support reopening a settled point.',
      },
    },
    preparation: {
      days: {
        label: 'Days to prepare the consultation',
        what: 'In that time the proposal, the questions and the roster get ready.',
      },
    },
    consultation: {
      days: { label: 'Days to react', what: 'After the last day the consultation closes.' },
      minimumDays: {
        label: 'A consultation lasts at least',
        what: 'It cannot close earlier, even when everybody is ready. The minimum is 10.',
      },
      ladder: { label: 'Reminders of the consultation', what: 'Days to the last day, with a minus.' },
    },
    dispositions: {
      days: { label: 'Days to handle reactions', what: 'After those days the programme manager is reminded.' },
      ladder: { label: 'Reminders of handling', what: 'Days to the last day, with a minus.' },
    },
    decision: {
      days: { label: 'Days to vote', what: 'After the last day the ballot closes.' },
      ladder: { label: 'Reminders of voting', what: 'Days to the last day, with a minus.' },
      quorumShare: { label: 'Quorum of each side, in per cent', what: 'So much of each side must have voted.' },
      secondTermDays: { label: 'More days without a quorum', what: 'They are added once.' },
      maximumSendBacks: {
        label: 'Sending back after an objection',
        what: 'So often it can. After that the programme board decides.',
      },
      confirmDays: { label: 'Days to confirm the decision', what: 'The anchoring does not wait for it.' },
      confirmLadder: { label: 'Reminders of confirming', what: 'Days to the last day, with a minus.' },
    },
    anchoring: {
      days: { label: 'Days to make the anchoring plan', what: 'Without a plan a task does not close.' },
      ladder: { label: 'Reminders of the anchoring plan', what: 'Days to the last day, with a minus.' },
      boardAfter: {
        label: 'The programme board hears of it after',
        what: 'Days after a date on which nothing was done.',
      },
      measureMonths: { label: 'Measure after', what: 'Months after the decision, by the calendar.' },
      measureDays: { label: 'Days to report a measure', what: 'After the last measure the task closes.' },
      measureLadder: { label: 'Reminders of a measure', what: 'Days to the last day, with a minus.' },
    },
    remindersPerWeek: {
      label: 'Mails with reminders, per person',
      what: 'At most so many in five working days, over all tasks together. The last reminder before a date always goes.',
    },
    quietAfterAsking: {
      label: 'Quiet after a question',
      what: 'Within so many days after the question no reminder comes.',
    },
    managerReminderEvery: {
      label: 'Remind the programme manager, every',
      what: 'Days between two reminders, when a date has passed.',
    },
  },
};
