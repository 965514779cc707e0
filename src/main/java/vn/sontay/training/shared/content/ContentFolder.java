package vn.sontay.training.shared.content;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The folder that holds the content: the one that CONTENT_DIR names, else the one packed with the application. Close it
 * after reading.
 */
public final class ContentFolder implements AutoCloseable {

    private static final String VARIABLE = "CONTENT_DIR";
    /** A file that every content folder has: class loaders find files more reliably than folders. */
    private static final String LANDMARK = "units.yaml";
    private static final long MAX_BYTES = 1_000_000;

    private final Path root;
    private final @Nullable FileSystem archive;

    private ContentFolder(Path root, @Nullable FileSystem archive) {
        this.root = root;
        this.archive = archive;
    }

    /** The content in that folder, whether or not it exists: reading tells. */
    public static ContentFolder at(Path root) {
        return new ContentFolder(root, null);
    }

    /**
     * The content of this installation.
     *
     * @throws ContentException when CONTENT_DIR names no folder, or the application was packed without content
     */
    public static ContentFolder ofInstallation() {
        return find(System.getenv(), ContentFolder.class.getClassLoader());
    }

    static ContentFolder find(Map<String, String> environment, ClassLoader packed) {
        String configured = environment.getOrDefault(VARIABLE, "").strip();
        if (configured.isEmpty()) {
            return packedWith(packed);
        }
        Path root = Path.of(configured);
        if (!Files.isDirectory(root)) {
            throw missing("biến " + VARIABLE + " trỏ tới thư mục không có: " + configured
                    + ". Sửa lại đường dẫn, hoặc bỏ biến này để dùng nội dung kèm theo phần mềm.");
        }
        return at(root);
    }

    private static ContentFolder packedWith(ClassLoader loader) {
        @Nullable
        URL landmark = loader.getResource("content/" + LANDMARK);
        if (landmark == null) {
            throw missing("phần mềm không kèm nội dung (không có content/" + LANDMARK + "). Đặt biến " + VARIABLE
                    + " trỏ tới thư mục nội dung.");
        }
        try {
            return landmark.openConnection() instanceof JarURLConnection jar
                    ? inArchive(jar)
                    : at(Path.of(landmark.toURI()).resolveSibling("."));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static ContentFolder inArchive(JarURLConnection jar) throws IOException, URISyntaxException {
        FileSystem archive = FileSystems.newFileSystem(Path.of(jar.getJarFileURL().toURI()));
        return new ContentFolder(archive.getPath(jar.getEntryName()).resolveSibling("."), archive);
    }

    private static ContentException missing(String reason) {
        return new ContentException(List.of(new ContentProblem("", 0, reason)));
    }

    /**
     * Reads a file that must be there.
     *
     * @param file path inside the folder, such as {@code units.yaml}
     * @return its text, or empty when it is missing or no text; the problem is noted
     */
    public Optional<ContentText> read(String file, ContentProblems problems) {
        Path path = root.resolve(file);
        if (!Files.isRegularFile(path)) {
            problems.add(file, 1, "Thiếu tệp này. Tạo lại tệp hoặc chép từ bản trước.");
            return Optional.empty();
        }
        try {
            if (Files.size(path) > MAX_BYTES) {
                problems.add(file, 1,
                        "Tệp lớn hơn 1 MB. Chia thành nhiều tệp nhỏ hơn, hoặc xem lại có dán nhầm không.");
                return Optional.empty();
            }
            return ContentText.decode(file, Files.readAllBytes(path), problems);
        } catch (IOException e) {
            problems.add(file, 1, "Không đọc được tệp này. Kiểm tra quyền đọc và ổ đĩa.");
            return Optional.empty();
        }
    }

    /** @return whether there is such a folder, for what a content folder may do without */
    public boolean has(String folder) {
        return Files.isDirectory(root.resolve(folder));
    }

    /** @return whether there is such a file, for what a content folder may do without */
    public boolean hasFile(String file) {
        return Files.isRegularFile(root.resolve(file));
    }

    /**
     * Reads all files of a folder, by name. Files of another kind are a problem (CON-2); hidden ones are passed over.
     *
     * @param folder name inside the content folder, such as {@code lessons}
     * @param extension with the dot, such as {@code .md}
     */
    public List<ContentText> readAll(String folder, String extension, ContentProblems problems) {
        List<ContentText> texts = new ArrayList<>();
        for (String name : names(folder, problems)) {
            String file = folder + "/" + name;
            if (name.endsWith(extension)) {
                read(file, problems).ifPresent(texts::add);
            } else {
                problems.add(file, 1, "Ở đây chỉ để tệp có đuôi " + extension + ". Đổi đuôi, hoặc chuyển đi chỗ khác.");
            }
        }
        return texts;
    }

    private List<String> names(String folder, ContentProblems problems) {
        Path path = root.resolve(folder);
        if (!Files.isDirectory(path)) {
            problems.add(folder, 1, "Thiếu thư mục này. Tạo lại thư mục hoặc chép từ bản trước.");
            return List.of();
        }
        try (Stream<Path> entries = Files.list(path)) {
            return entries.map(entry -> entry.getFileName().toString().replace("/", ""))
                    .filter(name -> !name.startsWith(".")).sorted(Comparator.naturalOrder()).toList();
        } catch (IOException e) {
            problems.add(folder, 1, "Không mở được thư mục này. Kiểm tra quyền đọc và ổ đĩa.");
            return List.of();
        }
    }

    /**
     * Reads files as they are, whatever is wrong with them; hidden ones are passed over.
     *
     * @param names of files and folders inside the content folder; one that isn't there is left out
     * @return bytes by path
     */
    public Map<String, byte[]> bytes(List<String> names) {
        Map<String, byte[]> bytes = new TreeMap<>();
        for (String name : names) {
            Path start = root.resolve(name);
            if (Files.exists(start)) {
                try (Stream<Path> below = Files.walk(start)) {
                    for (Path file : below.filter(Files::isRegularFile)
                            .filter(each -> !each.getFileName().toString().startsWith(".")).toList()) {
                        String inside = start.relativize(file).toString().replace('\\', '/');
                        bytes.put(inside.isEmpty() ? name : name + "/" + inside, Files.readAllBytes(file));
                    }
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
        }
        return bytes;
    }

    @Override
    public void close() {
        if (archive != null) {
            try {
                archive.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
