package io.netplanner.desktop.common;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Notes what is asked and answers as the test says. */
public final class RecordingDialogs implements DialogService {

    private final List<DialogModel> opened = new ArrayList<>();
    private final List<Question> asked = new ArrayList<>();
    private Optional<Path> file = Optional.empty();

    public List<DialogModel> opened() {
        return opened;
    }

    public List<Question> asked() {
        return asked;
    }

    public void willChoose(Path chosen) {
        file = Optional.of(chosen);
    }

    @Override
    public void open(DialogModel model) {
        opened.add(model);
    }

    @Override
    public void ask(Question question) {
        asked.add(question);
    }

    @Override
    public Optional<Path> chooseTarget(String title, String name) {
        return file;
    }

    @Override
    public Optional<Path> chooseFile(String title, String description, String... patterns) {
        return file;
    }
}
