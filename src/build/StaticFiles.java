import com.aayushatharva.brotli4j.Brotli4jLoader;
import com.aayushatharva.brotli4j.encoder.Encoder;
import com.google.javascript.jscomp.CompilationLevel;
import com.google.javascript.jscomp.Compiler;
import com.google.javascript.jscomp.CompilerOptions;
import com.google.javascript.jscomp.SourceFile;
import com.google.javascript.jscomp.WarningLevel;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;

/**
 * Makes the files that browsers get of those that people write (decision 043): what belongs together is one file
 * (bundles.properties), scripts get the texts that they name, comments and white space go, and each file lies beside itself as
 * gzip and, where this machine has the encoder, as brotli. Arguments: folder of sources, of message bundles, of what is made.
 */
final class StaticFiles {

    private static final String BUNDLES = "bundles.properties";
    private static final Pattern TEXT = Pattern.compile("\\btext\\['([a-z]+)\\.([A-Za-z0-9]+)']");
    private static final Pattern CSS_COMMENT = Pattern.compile("(\"(?:[^\"\\\\]|\\\\.)*\")|/\\*.*?\\*/", Pattern.DOTALL);
    private static final Pattern CSS_SPACE = Pattern
            .compile("(\"(?:[^\"\\\\]|\\\\.)*\")|\\s*([{};,>])\\s*|(:)\\s+|(\\s)\\s*");

    private final Path sources;
    private final Path made;
    private final Map<String, Properties> texts;

    private StaticFiles(Path sources, Path messages, Path made) throws IOException {
        this.sources = sources;
        this.made = made;
        this.texts = texts(messages);
    }

    public static void main(String[] arguments) throws IOException {
        new StaticFiles(Path.of(arguments[0]), Path.of(arguments[1]), Path.of(arguments[2])).make();
    }

    private void make() throws IOException {
        Files.createDirectories(made);
        try (Stream<Path> old = Files.list(made)) {
            for (Path file : old.toList()) {
                Files.delete(file);
            }
        }
        boolean brotli = Brotli4jLoader.isAvailable();
        if (!brotli) {
            System.err.println("No brotli encoder for this machine: static files are made as gzip alone.");
        }
        for (Map.Entry<String, List<String>> each : bundles().entrySet()) {
            byte[] content = content(each.getKey(), each.getValue());
            Files.write(made.resolve(each.getKey()), content);
            Files.write(made.resolve(each.getKey() + ".gz"), gzip(content));
            if (brotli) {
                Files.write(made.resolve(each.getKey() + ".br"),
                        Encoder.compress(content, new Encoder.Parameters().setQuality(11).setWindow(22)));
            }
        }
    }

    /** What is made of which files; whatever no bundle names is a file of its own. */
    private Map<String, List<String>> bundles() throws IOException {
        Properties named = properties(sources.resolve(BUNDLES));
        Map<String, List<String>> bundles = new TreeMap<>();
        named.stringPropertyNames().forEach(name -> bundles.put(name, List.of(named.getProperty(name).split("\\s+"))));
        List<String> inBundles = bundles.values().stream().flatMap(List::stream).toList();
        try (Stream<Path> files = Files.list(sources)) {
            files.map(file -> file.getFileName().toString())
                    .filter(name -> !name.equals(BUNDLES) && !inBundles.contains(name))
                    .forEach(name -> bundles.put(name, List.of(name)));
        }
        return bundles;
    }

    private byte[] content(String name, List<String> parts) throws IOException {
        StringBuilder whole = new StringBuilder();
        for (String part : parts) {
            whole.append(Files.readString(sources.resolve(part))).append('\n');
        }
        String content = name.endsWith(".js") ? script(name, whole.toString())
                : name.endsWith(".css") ? style(whole.toString()) : whole.toString().strip();
        return content.getBytes(StandardCharsets.UTF_8);
    }

    private String script(String name, String source) {
        CompilerOptions options = new CompilerOptions();
        CompilationLevel.SIMPLE_OPTIMIZATIONS.setOptionsForCompilationLevel(options);
        options.setLanguageIn(CompilerOptions.LanguageMode.ECMASCRIPT_NEXT);
        options.setLanguageOut(CompilerOptions.LanguageMode.NO_TRANSPILE);
        options.setEmitUseStrict(false);
        options.setTrustedStrings(true);
        WarningLevel.QUIET.setOptionsForWarningLevel(options);
        options.setOutputCharset(StandardCharsets.UTF_8);
        Compiler compiler = new Compiler(System.err);
        compiler.compile(List.of(), List.of(SourceFile.fromCode(name, TEXT.matcher(source).replaceAll(this::literal))),
                options);
        if (compiler.hasErrors()) {
            throw new IllegalStateException(name + " isn't a script");
        }
        return "'use strict';" + compiler.toSource();
    }

    /** A text as a script writes one. */
    private String literal(MatchResult named) {
        Properties bundle = texts.getOrDefault(named.group(1), new Properties());
        String text = bundle.getProperty(named.group(2));
        if (text == null) {
            throw new IllegalStateException("there is no text " + named.group());
        }
        return Matcher.quoteReplacement(
                "'" + text.replace("\\", "\\\\").replace("'", "\\'").replace("\n", "\\n") + "'");
    }

    private static String style(String source) {
        String bare = CSS_COMMENT.matcher(source).replaceAll("$1");
        return CSS_SPACE.matcher(bare).replaceAll(found -> Matcher.quoteReplacement(
                found.group(1) != null ? found.group(1)
                        : found.group(2) != null ? found.group(2) : found.group(3) != null ? ":" : " "))
                .replace(";}", "}").strip();
    }

    private static byte[] gzip(byte[] content) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (OutputStream out = new GZIPOutputStream(packed) {
            {
                def.setLevel(Deflater.BEST_COMPRESSION);
            }
        }) {
            out.write(content);
        }
        return packed.toByteArray();
    }

    /** The bundles by the names of their features. */
    private static Map<String, Properties> texts(Path messages) throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.walk(messages)) {
            files = new ArrayList<>(all.filter(file -> file.endsWith("messages.properties")).toList());
        }
        Map<String, Properties> texts = new TreeMap<>();
        for (Path file : files) {
            texts.put(file.getParent().getFileName().toString(), properties(file));
        }
        return texts;
    }

    private static Properties properties(Path file) throws IOException {
        Properties read = new Properties();
        try (Reader in = Files.newBufferedReader(file)) {
            read.load(in);
        }
        return read;
    }
}
