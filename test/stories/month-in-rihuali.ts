import { BEFORE_THE_MEETING } from './rihuali/before-the-meeting';
import { IN_THE_MEETING } from './rihuali/in-the-meeting';
import { NEXT_MONTH } from './rihuali/next-month';
import { THE_WORK } from './rihuali/the-work';
import type { Story } from './story';

/** From the draft of one month's meeting to the next month's. What is done here is invented. */
export const monthInRihuali: Story = {
  title: '日华里的一个月：从一次联席会议到下一次',
  actors: ['secretary', 'property', 'police', 'residents-committee', 'auditor', 'owners-committee'],
  steps: [...BEFORE_THE_MEETING, ...IN_THE_MEETING, ...THE_WORK, ...NEXT_MONTH],
};
