package vn.sontay.training.learning.pack.format;

/**
 * What a manifest says of one file.
 *
 * @param path inside the content folder, such as {@code lessons/A1.2026.md}
 * @param size in bytes
 * @param sha256 of its bytes, 64 hexadecimal digits
 */
public record PackedFile(String path, int size, String sha256) {
}
