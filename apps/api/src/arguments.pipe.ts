import { PageArguments } from '@platform/api';
import { type ArgumentMetadata, Injectable, ValidationPipe } from '@nestjs/common';
import { BoundedMap } from './bounded-map';
import { getMetadataStorage } from 'class-validator';
import { invalidInput } from './invalid-input';

const KEPT = 500;
const LONGEST_KEY = 500;

/**
 * Checks every input by the decorators of its class, and refuses what the class does not name. The arguments of a list
 * that were found right are remembered by their text: a page that is turned again and again is checked once. They are
 * never anything personal but what somebody searches by, and leave with the process.
 */
@Injectable()
export class ArgumentsPipe extends ValidationPipe {
  private readonly right = new WeakMap<object, BoundedMap<string, true>>();

  constructor() {
    super({ whitelist: true, forbidNonWhitelisted: true, exceptionFactory: invalidInput });
    rememberRules();
  }

  override async transform(value: unknown, metadata: ArgumentMetadata): Promise<unknown> {
    const { metatype } = metadata;
    if (!metatype || !(metatype.prototype instanceof PageArguments)) return super.transform(value, metadata);
    const key = JSON.stringify(value);
    let known = this.right.get(metatype);
    if (!known) this.right.set(metatype, (known = new BoundedMap(KEPT)));
    if (known.get(key)) return value;
    const checked: unknown = await super.transform(value, metadata);
    if (key.length <= LONGEST_KEY) known.set(key, true);
    return checked;
  }

  /* What is asked is JSON and holds nothing binary; looking for it would read all rules of the class once more. */
  protected override findNestedBinaryValues(): [] {
    return [];
  }
}

const remembered = new WeakSet<object>();

/*
 * class-validator gathers the rules of a class from those of all classes whenever one value is checked. They are
 * declared once, with the classes; gathered once they are the same rules.
 */
function rememberRules(): void {
  const storage = getMetadataStorage();
  if (remembered.has(storage)) return;
  remembered.add(storage);
  const gather = storage.getTargetValidationMetadatas.bind(storage);
  const known = new WeakMap<object, Map<string, ReturnType<typeof gather>>>();
  storage.getTargetValidationMetadatas = (target, schema, always, strict, groups) => {
    const key = JSON.stringify([schema, always, strict, groups]);
    let rules = known.get(target);
    if (!rules) known.set(target, (rules = new Map()));
    let found = rules.get(key);
    if (!found) rules.set(key, (found = gather(target, schema, always, strict, groups)));
    return found;
  };
}
