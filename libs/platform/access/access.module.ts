import { Module } from '@nestjs/common';
import type { DynamicModule } from '@nestjs/common';
import { Access, POLICIES } from './access.js';
import type { Policy } from './access.js';

@Module({})
export class AccessModule {
  static register(policies: readonly Policy[]): DynamicModule {
    return { module: AccessModule, global: true, providers: [{ provide: POLICIES, useValue: policies }, Access], exports: [Access] };
  }
}
