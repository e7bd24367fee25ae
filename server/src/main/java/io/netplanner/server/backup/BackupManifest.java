package io.netplanner.server.backup;

import java.util.List;

/**
 * What a backup says of itself.
 *
 * @param format of the file
 * @param schemaVersion the migration that the database was at
 * @param tables in an order in which they can be filled, what is referred to first
 */
public record BackupManifest(int format, String schemaVersion, List<Table> tables) {

    public static final int FORMAT = 1;

    static final String ENTRY = "manifest.json";

    public BackupManifest {
        tables = List.copyOf(tables);
    }

    /**
     * @param columns in the order in which each row has them
     * @param rows counted as they were copied
     */
    public record Table(String name, List<String> columns, long rows) {

        public Table {
            columns = List.copyOf(columns);
        }

        String entry() {
            return name + ".copy";
        }
    }

    public long rows() {
        return tables.stream().mapToLong(Table::rows).sum();
    }
}
