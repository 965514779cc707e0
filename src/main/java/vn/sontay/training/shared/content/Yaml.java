package vn.sontay.training.shared.content;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** Reads YAML as maps, lists and texts with line numbers, straight from the parser's events (CON-4). */
public final class Yaml {

    private static final int MAX_DEPTH = 12;

    private final String file;
    private final int linesBefore;
    private final ContentProblems problems;
    private final Iterator<Event> events;
    private int depth;

    private Yaml(ContentText source, int linesBefore, ContentProblems problems) {
        this.file = source.file();
        this.linesBefore = linesBefore;
        this.problems = problems;
        LoadSettings settings = LoadSettings.builder().setLabel(file).setCodePointLimit(2_000_000).build();
        this.events = new Parse(settings).parseString(source.text()).iterator();
    }

    /** @return the file's map of keys; empty when it isn't one, which is noted as a problem */
    public static Optional<ContentMap> map(ContentText source, ContentProblems problems) {
        return map(source, 0, problems);
    }

    /** @param linesBefore how many lines of the file stand before this text */
    static Optional<ContentMap> map(ContentText source, int linesBefore, ContentProblems problems) {
        Yaml yaml = new Yaml(source, linesBefore, problems);
        try {
            return yaml.document();
        } catch (Unreadable e) {
            problems.add(source.file(), e.line, e.reason);
        } catch (MarkedYamlEngineException e) {
            problems.add(source.file(), yaml.lineOf(e), YamlReason.of(e));
        } catch (YamlEngineException e) {
            problems.add(source.file(), linesBefore + 1, YamlReason.GENERAL);
        }
        return Optional.empty();
    }

    private Optional<ContentMap> document() {
        Event event = next();
        while (event.getEventId() == Event.ID.StreamStart || event.getEventId() == Event.ID.DocumentStart) {
            event = next();
        }
        if (event.getEventId() == Event.ID.StreamEnd) {
            throw new Unreadable(linesBefore + 1, "Tệp trống. Viết các mục theo hướng dẫn trong content/README.md.");
        }
        YamlValue value = value(event);
        while (events.hasNext()) {
            Event rest = events.next();
            if (rest.getEventId() == Event.ID.DocumentStart) {
                throw new Unreadable(line(rest), "Tệp chỉ được có một phần. Bỏ dòng --- ở giữa tệp.");
            }
        }
        if (value instanceof YamlValue.Fields fields) {
            return Optional.of(new ContentMap(file, fields, problems));
        }
        throw new Unreadable(value.line(), "Tệp phải gồm các dòng \"tên mục: nội dung\".");
    }

    private Event next() {
        return events.next();
    }

    private YamlValue value(Event event) {
        refuseTricks(event);
        if (event instanceof ScalarEvent scalar) {
            return new YamlValue.Text(text(scalar), line(event));
        }
        if (++depth > MAX_DEPTH) {
            throw new Unreadable(line(event), "Các mục lồng nhau quá sâu. Xem lại thụt đầu dòng và các dấu ngoặc.");
        }
        YamlValue value = event instanceof MappingStartEvent ? fields(line(event)) : items(line(event));
        depth--;
        return value;
    }

    /** An unquoted null is no text: {@code title: ~} means that nothing was written. */
    private static String text(ScalarEvent scalar) {
        String value = scalar.getValue();
        return scalar.isPlain() && (value.equals("~") || value.equals("null")) ? "" : value.strip();
    }

    private void refuseTricks(Event event) {
        boolean anchored = event instanceof NodeEvent node && node.getAnchor().isPresent();
        if (anchored || event.getEventId() == Event.ID.Alias) {
            throw new Unreadable(line(event),
                    "Không dùng dấu & và * ở đầu giá trị. Viết đủ nội dung, hoặc đặt trong dấu ngoặc kép.");
        }
        boolean tagged = event instanceof ScalarEvent scalar && scalar.getTag().isPresent()
                || event instanceof CollectionStartEvent collection && collection.getTag().isPresent();
        if (tagged) {
            throw new Unreadable(line(event), "Không dùng dấu ! ở đầu giá trị. Đặt nội dung trong dấu ngoặc kép.");
        }
    }

    private YamlValue items(int line) {
        List<YamlValue> values = new ArrayList<>();
        for (Event event = next(); event.getEventId() != Event.ID.SequenceEnd; event = next()) {
            values.add(value(event));
        }
        return new YamlValue.Items(List.copyOf(values), line);
    }

    private YamlValue fields(int line) {
        Map<String, YamlValue.Field> byKey = new LinkedHashMap<>();
        for (Event event = next(); event.getEventId() != Event.ID.MappingEnd; event = next()) {
            YamlValue key = value(event);
            int keyLine = key.line();
            YamlValue.Field field = new YamlValue.Field(keyLine, value(next()));
            if (!(key instanceof YamlValue.Text name)) {
                problems.add(file, keyLine, "Tên mục phải là một chữ, không phải danh sách hay nhóm mục.");
            } else if (byKey.putIfAbsent(name.value(), field) != null) {
                problems.add(file, keyLine, "Mục " + name.value() + " viết hai lần. Giữ lại một.");
            }
        }
        return new YamlValue.Fields(byKey, line);
    }

    private int line(Event event) {
        return event.getStartMark().map(mark -> linesBefore + mark.getLine() + 1).orElse(linesBefore + 1);
    }

    private int lineOf(MarkedYamlEngineException e) {
        Optional<Mark> mark = YamlReason.isUnclosed(e)
                ? e.getContextMark().or(e::getProblemMark)
                : e.getProblemMark().or(e::getContextMark);
        return mark.map(found -> linesBefore + found.getLine() + 1).orElse(linesBefore + 1);
    }

    /** Ends the reading of this file. */
    private static final class Unreadable extends RuntimeException {

        private final int line;
        private final String reason;

        Unreadable(int line, String reason) {
            super(reason);
            this.line = line;
            this.reason = reason;
        }
    }
}
