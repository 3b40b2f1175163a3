import { mutationsOf } from '../../../platform/mutation';
import { errors } from '../errors';

/** Every mutation of this service refuses from this catalogue. */
export const mutation = mutationsOf(errors);
