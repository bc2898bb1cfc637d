package org.delbar.workbench.storage;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import net.java.ao.RawEntity;
import net.java.ao.atlassian.AtlassianFieldNameConverter;
import net.java.ao.atlassian.AtlassianIndexNameConverter;
import net.java.ao.atlassian.AtlassianSequenceNameConverter;
import net.java.ao.atlassian.AtlassianTableNameConverter;
import net.java.ao.atlassian.AtlassianTriggerNameConverter;
import net.java.ao.atlassian.AtlassianUniqueNameConverter;
import net.java.ao.builder.SimpleNameConverters;
import net.java.ao.schema.NameConverters;

/** How Active Objects names the tables of one namespace: {@code AO_4FDC5E_BOARD}. */
final class TableNames {

    static final String START = "AO_";

    private final String prefix;
    private final NameConverters converters;

    TableNames(String namespace) {
        prefix = START + lastSixOfMd5(namespace) + "_";
        converters = new SimpleNameConverters(
                new AtlassianTableNameConverter(name -> prefix + name),
                new AtlassianFieldNameConverter(),
                new AtlassianSequenceNameConverter(),
                new AtlassianTriggerNameConverter(),
                new AtlassianIndexNameConverter(),
                new AtlassianUniqueNameConverter());
    }

    private static String lastSixOfMd5(String namespace) {
        try {
            byte[] digest = MessageDigest.getInstance("MD5").digest(namespace.getBytes(StandardCharsets.UTF_8));
            String hex = HexFormat.of().withUpperCase().formatHex(digest);
            return hex.substring(hex.length() - 6);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has MD5", e);
        }
    }

    String prefix() {
        return prefix;
    }

    NameConverters converters() {
        return converters;
    }

    String table(Class<? extends RawEntity<?>> entity) {
        return converters.getTableNameConverter().getName(entity);
    }

    boolean owns(String table) {
        return table.toUpperCase(Locale.ROOT).startsWith(prefix);
    }
}
