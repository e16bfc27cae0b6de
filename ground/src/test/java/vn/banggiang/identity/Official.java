package vn.banggiang.identity;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.springframework.core.io.ByteArrayResource;
import vn.banggiang.directory.DirectoryImport;
import vn.banggiang.directory.PersonId;

/** A clerk of an agency that belongs to one test alone. */
public record Official(String key, PersonId person, Username username) {

    /** Somebody new with the post of a clerk. */
    public static Official withOnePost(DirectoryImport imports) {
        String key = "o" + UUID.randomUUID().toString().substring(0, 12);
        ThreadLocalRandom random = ThreadLocalRandom.current();
        String code = "G99.%03d.%03d.%03d.%03d"
                .formatted(random.nextInt(1000), random.nextInt(1000), random.nextInt(1000), random.nextInt(1000));
        load(imports, """
                {"agencies": [{"key": "%1$s", "level": "PROVINCE", "code102": "%2$s", "name": "Sở Thử", "abbreviation": "ST", "place": "Cao Bằng"}],
                "people": [{"staffCode": "%1$s", "name": "Lục Thị Thử", "email": "%1$s@caobang.example",
                            "posts": [{"agency": "%1$s", "role": "CLERK", "position": "Văn thư"}]}]}
                """.formatted(key, code));
        PersonId person = new PersonId(UUID.nameUUIDFromBytes(("person:" + key).getBytes(StandardCharsets.UTF_8)));
        return new Official(key, person, new Username(key));
    }

    /** Takes every post away. */
    public void losesThePost(DirectoryImport imports) {
        load(imports, """
                {"people": [{"staffCode": "%1$s", "name": "Lục Thị Thử", "email": "%1$s@caobang.example", "posts": []}]}
                """.formatted(key));
    }

    private static void load(DirectoryImport imports, String json) {
        imports.load(List.of(new ByteArrayResource(json.getBytes(StandardCharsets.UTF_8), "official")));
    }
}
