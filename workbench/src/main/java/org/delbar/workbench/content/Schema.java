package org.delbar.workbench.content;

import java.nio.charset.StandardCharsets;
import org.delbar.workbench.storage.Database;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;

/** The workbench's own tables; all begin with {@code wb_}, so they never meet Active Objects' {@code AO_}. */
public final class Schema {

    private final Database database;

    public Schema(Database database) {
        this.database = database;
    }

    /** Makes the tables that are missing; to be called before anything else reads or writes. */
    public void create() {
        ResourceDatabasePopulator script =
                new ResourceDatabasePopulator(new ClassPathResource("schema.sql", Schema.class));
        script.setSqlScriptEncoding(StandardCharsets.UTF_8.name());
        script.execute(database.pool());
    }
}
