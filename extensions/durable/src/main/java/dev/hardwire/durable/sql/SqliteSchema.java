package dev.hardwire.durable.sql;

import java.util.List;

/** The tables in SQLite. Times are milliseconds since 1970, as the engine writes them. */
final class SqliteSchema {

  static final List<String> STATEMENTS =
      List.of(
          """
          create table if not exists hardwire_store (
            only_row integer primary key check (only_row = 1),
            id text not null,
            format integer not null)
          """,
          """
          create table if not exists hardwire_deliveries (
            task_name text not null,
            task_instance text not null,
            task_data blob,
            execution_time timestamp not null,
            picked boolean not null,
            picked_by text,
            last_success timestamp,
            last_failure timestamp,
            consecutive_failures integer,
            last_heartbeat timestamp,
            version bigint not null,
            primary key (task_name, task_instance))
          """,
          "create index if not exists hardwire_deliveries_due on hardwire_deliveries"
              + " (execution_time)",
          "create index if not exists hardwire_deliveries_beat on hardwire_deliveries"
              + " (last_heartbeat)",
          """
          create table if not exists hardwire_inbox (
            delivery text not null,
            callback text not null,
            handled_at timestamp not null,
            primary key (delivery, callback)) without rowid
          """,
          "create index if not exists hardwire_inbox_age on hardwire_inbox (handled_at)",
          """
          create table if not exists hardwire_dead_letters (
            callback text not null,
            delivery text not null,
            data blob not null,
            error text not null,
            attempts integer not null,
            set_aside_at timestamp not null,
            primary key (callback, delivery))
          """,
          """
          create table if not exists hardwire_lanes (
            position integer primary key autoincrement,
            callback text not null,
            lane text not null,
            delivery text not null,
            unique (callback, delivery))
          """,
          "create index if not exists hardwire_lanes_order on hardwire_lanes"
              + " (callback, lane, position)");

  private SqliteSchema() {}
}
