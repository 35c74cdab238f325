import { describeService } from '#sdk/service/testing';
import { service, texts } from './service.js';

describeService(service, { texts });
