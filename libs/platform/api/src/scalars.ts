import { isIsoDate } from '@platform/kernel';
import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';

function scalar(
  name: string,
  description: string,
  accepts: (value: unknown) => boolean,
  out: (value: unknown) => unknown,
) {
  const read = (value: unknown): unknown => {
    if (!accepts(value))
      throw new GraphQLError(`Giá trị ${name} không hợp lệ`, { extensions: { code: 'INVALID_VALUE' } });
    return value;
  };
  return new GraphQLScalarType({
    name,
    description,
    serialize: out,
    parseValue: read,
    parseLiteral: (node) => read(node.kind === Kind.STRING ? node.value : undefined),
  });
}

/** A calendar day, `YYYY-MM-DD`. */
export const GraphQLDate = scalar('Date', 'Ngày theo lịch, YYYY-MM-DD', isIsoDate, (value) =>
  value instanceof Date ? value.toISOString().slice(0, 10) : value,
);

const MOMENT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?(Z|[+-]\d{2}:\d{2})$/;

/** A moment, RFC 3339. */
export const GraphQLDateTime = scalar(
  'DateTime',
  'Thời điểm, RFC 3339',
  (value) => typeof value === 'string' && MOMENT.test(value) && !Number.isNaN(Date.parse(value)),
  (value) => (value instanceof Date ? value.toISOString() : value),
);

export const MONEY = /^-?\d{1,18}$/;

/** An amount of đồng: whole, exact, as text, because a JSON number loses the last digits. */
export const GraphQLMoney = scalar(
  'Money',
  'Số tiền, đồng, số nguyên viết dạng chuỗi',
  (value) => typeof value === 'string' && MONEY.test(value),
  (value) => (value === null ? null : String(value)),
);

export const GraphQLJson = new GraphQLScalarType({ name: 'Json', description: 'Giá trị JSON' });
