import { ORGANISATION_READ } from '@domain/co-op';
import { Allow, Ask, connectionOf, Exported, listArgs } from '@platform/api';
import { Reads } from '@platform/database';
import { Args, ArgsType, Mutation, Query, Resolver } from '@nestjs/graphql';
import {
  TECHNOLOGY_CATALOGUE,
  TECHNOLOGY_VERIFY,
  TECHNOLOGY_WRITE,
  TechnologyAdoption,
  TechnologyItem,
} from './technology-adoption.entity';
import {
  AddTechnologyItem,
  ChangeTechnologyItem,
  CorrectTechnology,
  EndTechnology,
  RecordTechnology,
  VerifyTechnology,
} from './technology-adoption.inputs';
import { TechnologyAdoptionService } from './technology-adoption.service';
import { TechnologyItemService } from './technology-item.service';

@ArgsType()
class TechnologyAdoptionList extends listArgs(TechnologyAdoption) {}
@ArgsType()
class TechnologyItemList extends listArgs(TechnologyItem) {}

const TechnologyAdoptionConnection = connectionOf(TechnologyAdoption);
const TechnologyItemConnection = connectionOf(TechnologyItem);

@Resolver(() => TechnologyAdoption)
export class TechnologyAdoptionResolver {
  constructor(
    private readonly reads: Reads,
    private readonly adoptions: TechnologyAdoptionService,
    private readonly items: TechnologyItemService,
  ) {}

  @Query(() => TechnologyAdoptionConnection, { description: 'Ứng dụng công nghệ của các tổ chức' })
  @Exported({ title: 'Ứng dụng công nghệ' })
  @Allow(ORGANISATION_READ)
  technologyAdoptions(@Args() args: TechnologyAdoptionList, @Ask() ask: Ask): Promise<unknown> {
    return this.reads.connection(TechnologyAdoption, ask, args, { order: ['foundOn', 'DESC'] });
  }

  @Query(() => TechnologyItemConnection, { description: 'Danh mục công nghệ' })
  @Exported({ title: 'Danh mục công nghệ' })
  @Allow('SIGNED_IN')
  technologyItems(@Args() args: TechnologyItemList, @Ask() ask: Ask): Promise<unknown> {
    return this.reads.connection(TechnologyItem, ask, args, { order: ['name', 'ASC'] });
  }

  @Mutation(() => TechnologyItem)
  @Allow(TECHNOLOGY_CATALOGUE)
  addTechnologyItem(@Args('input') input: AddTechnologyItem, @Ask() ask: Ask): Promise<unknown> {
    return this.items.add(ask, input);
  }

  @Mutation(() => TechnologyItem)
  @Allow(TECHNOLOGY_CATALOGUE)
  changeTechnologyItem(@Args('input') input: ChangeTechnologyItem, @Ask() ask: Ask): Promise<unknown> {
    return this.items.change(ask, input);
  }

  @Mutation(() => TechnologyAdoption)
  @Allow(TECHNOLOGY_WRITE)
  recordTechnology(@Args('input') input: RecordTechnology, @Ask() ask: Ask): Promise<unknown> {
    return this.adoptions.record(ask, input);
  }

  @Mutation(() => TechnologyAdoption)
  @Allow(TECHNOLOGY_WRITE)
  correctTechnology(@Args('input') input: CorrectTechnology, @Ask() ask: Ask): Promise<unknown> {
    return this.adoptions.correct(ask, input);
  }

  @Mutation(() => TechnologyAdoption, { description: 'Xác minh hoặc bác bỏ; người ghi không tự xác minh' })
  @Allow(TECHNOLOGY_VERIFY)
  verifyTechnology(@Args('input') input: VerifyTechnology, @Ask() ask: Ask): Promise<unknown> {
    return this.adoptions.verify(ask, input);
  }

  @Mutation(() => TechnologyAdoption)
  @Allow(TECHNOLOGY_WRITE)
  endTechnology(@Args('input') input: EndTechnology, @Ask() ask: Ask): Promise<unknown> {
    return this.adoptions.end(ask, input);
  }
}
