package vn.sontay.training.learning.pack.format;

import java.util.Map;

/**
 * A pack whose signature and files are whole. Whether its key is trusted is for others to say.
 *
 * @param files bytes by path, not to be changed
 */
public record ContentPack(PackManifest manifest, Map<String, byte[]> files) {

    public ContentPack {
        files = Map.copyOf(files);
    }
}
