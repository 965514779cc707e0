package vn.sontay.training.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** LibreOffice without its windows, with the faces of our papers and no others, whatever the machine has. */
public final class Office {

    private static final String PROGRAM = "soffice";
    private static final long MINUTES = 3;
    private static final String FACES = "/liberation/LiberationSerif-";

    private Office() {
    }

    /** Skips the test by name where there is none; with CI=true that is a failure. */
    public static void require() {
        boolean there = Stream.of(System.getenv("PATH").split(":"))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, PROGRAM)));
        if (!there && "true".equals(System.getenv("CI"))) {
            throw new AssertionError("soffice is missing: apt-get install libreoffice-writer-nogui");
        }
        assumeTrue(there, "soffice is missing: apt-get install libreoffice-writer-nogui");
    }

    /** @param names of word files in the folder @return what it has made of each, by their names */
    public static Map<String, byte[]> convert(Path folder, String format, Collection<String> names) throws IOException {
        Path made = Files.createDirectories(folder.resolve(format));
        List<String> command = new ArrayList<>(List.of(PROGRAM, "--headless",
                "-env:UserInstallation=" + folder.resolve("profile").toUri(), "--convert-to", format, "--outdir",
                made.toString()));
        names.forEach(name -> command.add(folder.resolve(name + ".docx").toString()));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true)
                .redirectOutput(folder.resolve(format + ".log").toFile());
        builder.environment().put("FONTCONFIG_FILE", faces(folder).toString());
        run(builder.start(), folder.resolve(format + ".log"));
        Map<String, byte[]> files = new LinkedHashMap<>();
        for (String name : names) {
            files.put(name, Files.readAllBytes(made.resolve(name + "." + format)));
        }
        return files;
    }

    private static void run(Process process, Path log) throws IOException {
        try {
            boolean done = process.waitFor(MINUTES, TimeUnit.MINUTES);
            if (!done) {
                process.destroyForcibly();
            }
            assertEquals("true 0", done + " " + (done ? process.exitValue() : -1), Files.readString(log));
        } catch (InterruptedException e) {
            process.destroyForcibly();
            throw new IllegalStateException(e);
        }
    }

    /** Times New Roman is no free face: Liberation Serif takes its place, as wide to the hair. */
    private static Path faces(Path folder) throws IOException {
        Path faces = Files.createDirectories(folder.resolve("faces"));
        for (String face : List.of("Regular", "Bold", "Italic", "BoldItalic")) {
            try (InputStream in = Objects.requireNonNull(Office.class.getResourceAsStream(FACES + face + ".ttf"))) {
                Path file = faces.resolve(face + ".ttf");
                if (!Files.exists(file)) {
                    Files.copy(in, file);
                }
            }
        }
        Path config = folder.resolve("fonts.conf");
        Files.writeString(config, """
                <?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd">
                <fontconfig><dir>%s</dir><cachedir>%s</cachedir>
                <alias binding="same"><family>Times New Roman</family><prefer><family>Liberation Serif</family></prefer></alias>
                </fontconfig>
                """.formatted(faces, folder.resolve("cache")));
        return config;
    }
}
