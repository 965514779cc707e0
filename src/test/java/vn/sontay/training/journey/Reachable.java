package vn.sontay.training.journey;

import jakarta.servlet.annotation.WebServlet;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Whatever somebody can send a request to, read from pages and classes, so that nothing new is forgotten. */
final class Reachable {

    private static final java.nio.file.Path PAGES = java.nio.file.Path.of("src/main/webapp");
    private static final java.nio.file.Path CLASSES = java.nio.file.Path.of("target/classes");
    private static final String INNER = "WEB-INF/";
    private static final Pattern FORM = Pattern
            .compile("<t:(?:form|withdrawal)\\s[^>]*?\\b(?:id|called)=\"([\\w-]+)[^>]*>"
                    + "|<form\\s[^>]*method=\"post\"[^>]*>");
    private static final Pattern ID = Pattern.compile("\\bid=\"([\\w-]+)");
    private static final Pattern ACTION = Pattern.compile("\\baction=\"[^\"/]*(/[^\"]+)\"");

    private Reachable() {
    }

    /** @return such as {@code /admin/people} */
    static Set<String> pages() {
        Set<String> found = new TreeSet<>();
        eachPage((name, text) -> {
            if (!name.startsWith(INNER)) {
                found.add("/" + name.replace(".xhtml", ""));
            }
        });
        return found;
    }

    /** @return such as {@code admin/person edit}; what stands in a part of several pages goes by that part's name */
    static Set<String> forms() {
        Set<String> found = new TreeSet<>();
        eachPage((name, text) -> {
            if (!name.startsWith(INNER + "tags/")) {
                FORM.matcher(text).results().forEach(form -> found.add(name.replace(".xhtml", "") + " "
                        + (form.group(1) == null ? id(form.group()) : form.group(1))));
            }
        });
        return found;
    }

    /** A form without an id is known by where it is sent. */
    private static String id(String tag) {
        Matcher id = ID.matcher(tag);
        Matcher action = ACTION.matcher(tag);
        if (id.find()) {
            return id.group(1);
        }
        return action.find() ? action.group(1) : "";
    }

    /** @return the page itself, or the first that has that part of pages */
    static String pageOf(String pageOrPart) {
        if (!pageOrPart.startsWith(INNER)) {
            return "/" + pageOrPart;
        }
        Set<String> found = new TreeSet<>();
        eachPage((name, text) -> {
            if (text.contains("/" + pageOrPart + ".xhtml")) {
                found.add(name.replace(".xhtml", ""));
            }
        });
        return pageOf(found.stream().filter(name -> !name.startsWith(INNER)).findFirst()
                .orElseGet(() -> found.iterator().next()));
    }

    private static void eachPage(BiConsumer<String, String> reader) {
        try (Stream<java.nio.file.Path> files = Files.walk(PAGES)) {
            for (java.nio.file.Path file : files.filter(each -> each.toString().endsWith(".xhtml")).toList()) {
                reader.accept(PAGES.relativize(file).toString(), Files.readString(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @return such as {@code /admin/people.xlsx} or {@code /pictures/*} */
    static Set<String> servlets() {
        Set<String> found = new TreeSet<>();
        classes().forEach(type -> {
            WebServlet servlet = type.getAnnotation(WebServlet.class);
            if (servlet != null) {
                found.addAll(List.of(servlet.value()));
                found.addAll(List.of(servlet.urlPatterns()));
            }
        });
        return found;
    }

    /** @return such as {@code GET /rolls/{session}} */
    static Set<String> data() {
        Set<String> found = new TreeSet<>();
        classes().filter(type -> type.isAnnotationPresent(Path.class)).forEach(type -> {
            for (Method method : type.getDeclaredMethods()) {
                Arrays.stream(method.getAnnotations()).map(Annotation::annotationType)
                        .map(each -> each.getAnnotation(HttpMethod.class)).filter(each -> each != null)
                        .forEach(each -> found.add(each.value() + " " + path(type.getAnnotation(Path.class))
                                + path(method.getAnnotation(Path.class))));
            }
        });
        return found;
    }

    private static String path(Path path) {
        String text = path == null ? "" : path.value().replaceAll("\\{(\\w+):[^/]*}", "{$1}");
        return text.isEmpty() || text.startsWith("/") ? text : "/" + text;
    }

    private static Stream<Class<?>> classes() {
        try (Stream<java.nio.file.Path> files = Files.walk(CLASSES)) {
            List<String> names = files.map(file -> CLASSES.relativize(file).toString())
                    .filter(name -> name.endsWith(".class") && !name.contains("$"))
                    .map(name -> name.replace(".class", "").replace('/', '.')).toList();
            return names.stream().map(Reachable::load);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name, false, Reachable.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }
}
