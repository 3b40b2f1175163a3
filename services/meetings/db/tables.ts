import { directoryDeletable, directoryTables } from '../../../platform/directory/tables';
import { groundAppendOnly, groundTables } from '../../../platform/ground-tables';

export const tables = [...groundTables, ...directoryTables];
export const appendOnly = [...groundAppendOnly];
export const deletable = [...directoryDeletable];
