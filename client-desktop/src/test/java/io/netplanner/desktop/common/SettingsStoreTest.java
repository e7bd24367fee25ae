package io.netplanner.desktop.common;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsStoreTest {

    @TempDir
    Path folder;

    @Test
    void remembersFromOneStartToTheNext() {
        Settings.WindowBounds bounds = new Settings.WindowBounds(10, 20, 1280, 800, false);
        SettingsStore store = new SettingsStore(folder);
        store.change(known -> known.withSignIn("http://host", "a@example.org").withDark(true));
        store.change(known -> known.withArrangement(bounds, Map.of("tree", 0.2), Map.of("tables", false)));

        Settings again = new SettingsStore(folder).get();
        assertThat(again).isEqualTo(store.get());
        assertThat(again.window()).isEqualTo(bounds);
    }

    @Test
    void startsWithDefaultsWhenTheFileIsSpoilt() throws IOException {
        Files.writeString(folder.resolve("settings.json"), "{ half");
        assertThat(new SettingsStore(folder).get()).isEqualTo(Settings.DEFAULTS);
    }
}
