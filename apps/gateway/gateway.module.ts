import { Module } from '@nestjs/common';
import type { DynamicModule } from '@nestjs/common';
import { compose, discoverParts } from '#composition';
import type { Composition } from '#composition';
import { graphqlModule } from '#platform/graphql';
import type { DocumentManifest } from '#platform/graphql';

@Module({})
class SideDoors {}

@Module({})
export class GatewayModule {
  /** The engines with GraphQL in front and their REST side doors. */
  static async register(composition: Composition, manifest: DocumentManifest): Promise<DynamicModule> {
    const { engines } = await discoverParts();
    const doors = engines.filter((engine) => engine.controllers?.length);
    return {
      module: GatewayModule,
      imports: [
        await compose(composition),
        graphqlModule({ manifest, logger: composition.logger }),
        { module: SideDoors, imports: doors.map((engine) => engine.module), controllers: doors.flatMap((engine) => engine.controllers ?? []) },
      ],
    };
  }
}
