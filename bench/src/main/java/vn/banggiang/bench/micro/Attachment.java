package vn.banggiang.bench.micro;

import java.util.Random;

/** Contents of attachments, the same at every run. */
final class Attachment {

    private Attachment() {}

    /** @param size in words: a number, a space, {@code KB} or {@code MB} */
    static byte[] of(String size) {
        String[] words = size.split(" ", 2);
        int bytes = Integer.parseInt(words[0]) << (words[1].equals("MB") ? 20 : 10);
        byte[] content = new byte[bytes];
        new Random(bytes).nextBytes(content);
        return content;
    }
}
