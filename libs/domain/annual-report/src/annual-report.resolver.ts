import { Organisation, ORGANISATION_READ, ORGANISATION_WRITE } from '@domain/co-op';
import { Allow, Ask, connectionOf, listArgs } from '@platform/api';
import { Reads } from '@platform/database';
import { Args, ArgsType, Mutation, Query, Resolver } from '@nestjs/graphql';
import { AnnualFigure } from './annual-figure.entity';
import { CorrectAnnualFigure, RecordAnnualFigure } from './annual-figure.inputs';
import { AnnualFigureService } from './annual-figure.service';
import { AnnualGrowth, GrowthQuestion } from './annual-growth.entity';
import { AnnualGrowthService } from './annual-growth.service';
import { RecordGovernanceModel } from './governance-model.entity';
import { GovernanceModelService } from './governance-model.service';

@ArgsType()
class AnnualFigureList extends listArgs(AnnualFigure) {}

const AnnualFigureConnection = connectionOf(AnnualFigure);

/** The GraphQL door of this lib: one line an operation, with its permission. */
@Resolver(() => AnnualFigure)
export class AnnualReportResolver {
  constructor(
    private readonly reads: Reads,
    private readonly figures: AnnualFigureService,
    private readonly growths: AnnualGrowthService,
    private readonly governance: GovernanceModelService,
  ) {}

  @Query(() => AnnualFigureConnection, { name: 'annualFigures', description: 'Số liệu năm của các tổ chức' })
  @Allow(ORGANISATION_READ)
  list(@Args() args: AnnualFigureList, @Ask() ask: Ask): Promise<unknown> {
    return this.reads.connection(AnnualFigure, ask, args, { order: ['year', 'DESC'] });
  }

  @Query(() => AnnualGrowth, {
    name: 'annualGrowth',
    description: 'Tốc độ tăng bình quân so với năm trước (T10 - T12)',
  })
  @Allow(ORGANISATION_READ)
  growth(@Args() question: GrowthQuestion, @Ask() ask: Ask): Promise<AnnualGrowth> {
    return this.growths.growth(ask, question);
  }

  @Mutation(() => AnnualFigure)
  @Allow(ORGANISATION_WRITE)
  recordAnnualFigure(@Args('input') input: RecordAnnualFigure, @Ask() ask: Ask): Promise<unknown> {
    return this.figures.record(ask, input);
  }

  @Mutation(() => AnnualFigure)
  @Allow(ORGANISATION_WRITE)
  correctAnnualFigure(@Args('input') input: CorrectAnnualFigure, @Ask() ask: Ask): Promise<unknown> {
    return this.figures.correct(ask, input);
  }

  @Mutation(() => Organisation)
  @Allow(ORGANISATION_WRITE)
  recordGovernanceModel(@Args('input') input: RecordGovernanceModel, @Ask() ask: Ask): Promise<unknown> {
    return this.governance.record(ask, input);
  }
}
