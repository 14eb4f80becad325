import { Allow, Ask, connectionOf, Exported, listArgs } from '@platform/api';
import { Reads } from '@platform/database';
import { Args, ArgsType, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { OUTSIDE_SERIES_WRITE, OutsideSeries, OutsideValue } from './outside-series.entity';
import {
  ChangeOutsideSeries,
  CorrectOutsideValue,
  CreateOutsideSeries,
  RemoveOutsideValue,
  StateOutsideValue,
} from './outside-series.inputs';
import { OutsideSeriesService } from './outside-series.service';
import { OutsideValueService } from './outside-value.service';

@ArgsType()
class OutsideSeriesArguments extends listArgs(OutsideSeries) {}
@ArgsType()
class OutsideValueArguments extends listArgs(OutsideValue) {}

const OutsideSeriesConnection = connectionOf(OutsideSeries);
const OutsideValueConnection = connectionOf(OutsideValue);

/** Published figures: whoever is signed in reads them. */
@Resolver(() => OutsideSeries)
export class OutsideSeriesResolver {
  constructor(
    private readonly reads: Reads,
    private readonly series: OutsideSeriesService,
    private readonly values: OutsideValueService,
  ) {}

  @Query(() => OutsideSeriesConnection, { description: 'Các chuỗi số liệu bên ngoài' })
  @Exported({ title: 'Các chuỗi số liệu bên ngoài' })
  @Allow('SIGNED_IN')
  outsideSeriesList(@Args() args: OutsideSeriesArguments, @Ask() ask: Ask): Promise<unknown> {
    return this.reads.connection(OutsideSeries, ask, args, { order: ['name', 'ASC'] });
  }

  @Query(() => OutsideSeries, { nullable: true, description: 'Một chuỗi số liệu bên ngoài' })
  @Allow('SIGNED_IN')
  outsideSeries(@Args('id', { type: () => ID }) id: string, @Ask() ask: Ask): Promise<unknown> {
    return this.reads.one(OutsideSeries, ask, { id });
  }

  @Query(() => OutsideValueConnection, { description: 'Giá trị của các chuỗi số liệu bên ngoài' })
  @Exported({ title: 'Số liệu bên ngoài' })
  @Allow('SIGNED_IN')
  outsideValues(@Args() args: OutsideValueArguments, @Ask() ask: Ask): Promise<unknown> {
    return this.reads.connection(OutsideValue, ask, args, { order: ['measuredOn', 'DESC'] });
  }

  @Mutation(() => OutsideSeries)
  @Allow(OUTSIDE_SERIES_WRITE)
  createOutsideSeries(@Args('input') input: CreateOutsideSeries, @Ask() ask: Ask): Promise<unknown> {
    return this.series.create(ask, input);
  }

  @Mutation(() => OutsideSeries)
  @Allow(OUTSIDE_SERIES_WRITE)
  changeOutsideSeries(@Args('input') input: ChangeOutsideSeries, @Ask() ask: Ask): Promise<unknown> {
    return this.series.change(ask, input);
  }

  @Mutation(() => OutsideValue)
  @Allow(OUTSIDE_SERIES_WRITE)
  stateOutsideValue(@Args('input') input: StateOutsideValue, @Ask() ask: Ask): Promise<unknown> {
    return this.values.state(ask, input);
  }

  @Mutation(() => OutsideValue)
  @Allow(OUTSIDE_SERIES_WRITE)
  correctOutsideValue(@Args('input') input: CorrectOutsideValue, @Ask() ask: Ask): Promise<unknown> {
    return this.values.correct(ask, input);
  }

  @Mutation(() => Boolean)
  @Allow(OUTSIDE_SERIES_WRITE)
  removeOutsideValue(@Args('input') input: RemoveOutsideValue, @Ask() ask: Ask): Promise<boolean> {
    return this.values.remove(ask, input);
  }
}
