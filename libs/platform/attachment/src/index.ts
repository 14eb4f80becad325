export { AttachmentModule } from './attachment.module';
export { AttachedFile, Attachment, FileUpload } from './attachment.entity';
export { sweepJob } from './attachment.jobs';
export { ATTACHMENT_READ } from './attachment.permissions';
export { AttachToRecord } from './attachment.inputs';
export { Attachments } from './attachments';
export { ContentStore } from './content-store';
