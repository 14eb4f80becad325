export { SavedView } from './saved-view.entity';
export { SavedViewModule } from './saved-view.module';
