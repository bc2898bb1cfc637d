package org.delbar.workbench;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.delbar.workbench.plugins.ProbePlugin;

/** A second plugin, which knows nothing of Delbar: its sources stand in {@code boards} of the test's resources. */
final class BoardsPlugin {

    static final String KEY = "org.example.boards";

    private static final List<String> CLASSES = List.of(
            "Board",
            "Card",
            "Boards",
            "BoardView",
            "FirstBoard",
            "Places",
            "BoardsMacro",
            "BoardPage",
            "BoardsResource",
            "FoundResource",
            "BoardsAction",
            "CountJob",
            "Export",
            "Footer",
            "BannerWords",
            "Broken",
            "Swedish");
    private static final List<String> FILES = List.of(
            "list.vm",
            "banner.vm",
            "screen.vm",
            "page.xml",
            "home.xml",
            "rules.xml",
            "wizard.soy",
            "wizard.js",
            "swedish.js");

    private BoardsPlugin() {}

    static Path jarIn(Path folder) {
        ProbePlugin plugin = ProbePlugin.named(KEY);
        CLASSES.forEach(each -> plugin.source(text(each + ".java")));
        FILES.forEach(each -> plugin.file("boards/" + each, text(each)));
        return plugin.file("words.properties", text("words.properties"))
                .module(text("modules.xml"))
                .jarIn(folder);
    }

    private static String text(String file) {
        try (InputStream in = BoardsPlugin.class.getResourceAsStream("/boards/" + file)) {
            return new String(Objects.requireNonNull(in, file).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
