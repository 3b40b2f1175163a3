import { monthInRihuali } from './month-in-rihuali';
import { tell } from './story';

tell(monthInRihuali);
