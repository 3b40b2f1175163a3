import { departmentDay } from './department-day';
import { monthInRihuali } from './month-in-rihuali';
import { tell } from './story';

tell(monthInRihuali);
tell(departmentDay);
