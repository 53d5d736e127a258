package io.rizhi.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The results as a table for the terminal and as a page for {@code docs/performance}. */
final class ResultPage {

    private final List<Figure> figures = new ArrayList<>();
    private final LocalDate date;
    private final String command;
    private final String commit;
    private final double loadBefore;

    ResultPage(LocalDate date, String command, String commit, double loadBefore) {
        this.date = date;
        this.command = command;
        this.commit = commit;
        this.loadBefore = loadBefore;
    }

    void add(Figure figure) {
        figures.add(figure);
    }

    String text(String machine, double loadAfter) {
        StringBuilder text = new StringBuilder("# Figures of " + date + "\n\n");
        text.append("| | |\n|---|---|\n");
        row(text, "machine", machine);
        row(text, "commit", "`" + commit + "`" + (commit.endsWith("+") ? ", with local changes" : ""));
        row(text, "command", "`" + command + "`");
        row(text, "load average", String.format("%.1f before, %.1f after", loadBefore, loadAfter));
        text.append(
                "\nClient, gateway, services, Kafka and `mongod` share the machine. Ratios within the run are the claim.\n\n");
        text.append("| What | Figure | Beside it | Bar | |\n|---|---|---|---|---|\n");
        figures.forEach(
                figure -> row(text, figure.what(), figure.figure(), figure.beside(), figure.bar(), figure.verdict()));
        return text.toString();
    }

    private static void row(StringBuilder text, String... cells) {
        text.append("| ").append(String.join(" | ", cells)).append(" |\n");
    }

    /** Writes the page of this date and commit and returns its name. */
    Path write(Path folder, String text) throws IOException {
        Files.createDirectories(folder);
        Path page = folder.resolve(date + "-" + commit.replace("+", "-changed") + ".md");
        return Files.writeString(page, text);
    }
}
