package io.netplanner.desktop.common;

import java.nio.file.Path;
import java.util.function.UnaryOperator;

/** Keeps the {@link Settings} in the person's folder. FX thread only; the file is small. */
public final class SettingsStore {

    private final JsonFile<Settings> file;
    private Settings settings;

    public SettingsStore(Path folder) {
        file = new JsonFile<>(folder.resolve("settings.json"), Settings.class);
        settings = file.find().orElse(Settings.DEFAULTS);
    }

    public Settings get() {
        return settings;
    }

    public void change(UnaryOperator<Settings> change) {
        settings = change.apply(settings);
        file.write(settings);
    }
}
