import { EntitySchema, type EntitySchemaColumnOptions } from 'typeorm';
import { raw, type Sql } from './sql';

type Columns<Row> = { readonly [Column in keyof Row]-?: EntitySchemaColumnOptions };

/** Declares a table; a row's properties are its columns' names, so a row is the same from SQL and from TypeORM. */
export function table<Row extends object>(
  name: string,
  columns: Columns<Row>,
  more: Pick<
    ConstructorParameters<typeof EntitySchema<Row>>[0],
    'indices' | 'uniques' | 'checks' | 'foreignKeys'
  > = {},
): EntitySchema<Row> {
  return new EntitySchema<Row>({ name, tableName: name, columns: columns as never, ...more });
}

/** A table's columns by name, as this version knows them: `*` would be all that a later migration leaves. */
export const columnsOf = <Row extends object>(of: EntitySchema<Row>, alias: string): Sql =>
  raw(
    Object.keys(of.options.columns)
      .map((column) => `${alias}.${column}`)
      .join(', '),
  );

/** Column shapes, to be spread or used as they are. */
export const key = { type: 'uuid', primary: true } as const;
export const id = { type: 'uuid' } as const;
export const optionalId = { type: 'uuid', nullable: true } as const;
export const optionalIds = { type: 'uuid', array: true, nullable: true } as const;
export const text = { type: 'text' } as const;
export const texts = { type: 'text', array: true } as const;
export const optionalText = { type: 'text', nullable: true } as const;
export const date = { type: 'date' } as const;
export const optionalDate = { type: 'date', nullable: true } as const;
export const instant = { type: 'timestamptz' } as const;
export const optionalInstant = { type: 'timestamptz', nullable: true } as const;
export const integer = { type: 'integer' } as const;
export const optionalInteger = { type: 'integer', nullable: true } as const;
/** Areas in 0.01 m², money in fen; TypeORM and pg hand them over as strings of digits. */
export const bigint = { type: 'bigint' } as const;
export const optionalBigint = { type: 'bigint', nullable: true } as const;
export const boolean = { type: 'boolean' } as const;
export const json = { type: 'jsonb' } as const;
export const optionalJson = { type: 'jsonb', nullable: true } as const;
export const textKey = { type: 'text', primary: true } as const;
export const dateKey = { type: 'date', primary: true } as const;
export const integerKey = { type: 'integer', primary: true } as const;
export const instantKey = { type: 'timestamptz', primary: true } as const;
export const bigintKey = { type: 'bigint', primary: true } as const;
