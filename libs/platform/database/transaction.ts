import type { EntityManager, FindManyOptions, FindOptionsOrder, FindOptionsWhere, ObjectLiteral, ObjectType } from 'typeorm';
import type { QueryDeepPartialEntity } from 'typeorm';
import type { Id } from '#kernel';
import { ofTenantWhere } from './of-tenant.js';

/** A row of a tenant table. */
export interface TenantRow extends ObjectLiteral {
  tenantId: Id;
}

export interface FindOptions<T> {
  readonly order?: FindOptionsOrder<T>;
  readonly take?: number;
  readonly lock?: 'for update';
}

/**
 * One transaction in the name of one town. Stores and readers are written against it; nothing else holds a connection.
 * There is no `save` and no `remove`: they open transactions of their own and hide what is written.
 */
export class Tx {
  constructor(
    readonly tenantId: Id,
    readonly mode: 'read' | 'write',
    private readonly manager: EntityManager,
  ) {}

  async findOne<T extends TenantRow>(entity: ObjectType<T>, where: FindOptionsWhere<T>, options: FindOptions<T> = {}): Promise<T | undefined> {
    const [row] = await this.find(entity, where, { ...options, take: 1 });
    return row;
  }

  find<T extends TenantRow>(entity: ObjectType<T>, where: FindOptionsWhere<T>, options: FindOptions<T> = {}): Promise<T[]> {
    const find: FindManyOptions<T> = { where: { ...where, ...ofTenantWhere(this.tenantId) } as FindOptionsWhere<T> };
    if (options.order) find.order = options.order;
    if (options.take) find.take = options.take;
    if (options.lock) find.lock = { mode: 'pessimistic_write' };
    return this.manager.find(entity, find);
  }

  async insert<T extends TenantRow>(entity: ObjectType<T>, rows: Omit<T, 'tenantId'> | readonly Omit<T, 'tenantId'>[]): Promise<void> {
    const list = Array.isArray(rows) ? (rows as readonly Omit<T, 'tenantId'>[]) : [rows as Omit<T, 'tenantId'>];
    if (list.length === 0) return;
    const values = list.map((row) => ({ ...row, tenantId: this.tenantId })) as unknown as QueryDeepPartialEntity<T>[];
    await this.manager.createQueryBuilder().insert().into(entity).values(values).updateEntity(false).execute();
  }

  /** Answers how many rows changed, so that a conditional update can tell who came first. */
  async update<T extends TenantRow>(entity: ObjectType<T>, where: FindOptionsWhere<T>, patch: Partial<Omit<T, 'tenantId'>>): Promise<number> {
    const condition = { ...where, ...ofTenantWhere(this.tenantId) } as FindOptionsWhere<T>;
    const result = await this.manager.update(entity, condition, patch as unknown as QueryDeepPartialEntity<T>);
    return result.affected ?? 0;
  }

  async delete<T extends TenantRow>(entity: ObjectType<T>, where: FindOptionsWhere<T>): Promise<number> {
    const result = await this.manager.delete(entity, { ...where, ...ofTenantWhere(this.tenantId) } as FindOptionsWhere<T>);
    return result.affected ?? 0;
  }

  /** A hand-written statement of a store or reader: `$1` is the tenant (see `ofTenant`), the caller's parameters start at `$2`. */
  sql<Row>(text: string, parameters: readonly unknown[] = []): Promise<Row[]> {
    return this.manager.query(text, [this.tenantId, ...parameters]);
  }

  /** Serialises what concerns one thing of this town until the transaction ends. */
  async lock(scope: string): Promise<void> {
    await this.manager.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [`${this.tenantId}:${scope}`]);
  }

  /** The same connection for pg-boss, so that a job is sent with the business transaction or not at all. */
  get jobConnection(): { executeSql(text: string, values?: unknown[]): Promise<{ rows: unknown[] }> } {
    return { executeSql: async (text, values) => ({ rows: (await this.manager.query(text, values)) as unknown[] }) };
  }
}
