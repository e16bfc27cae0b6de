package vn.banggiang.storage;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class StorageConfiguration {

    private static final Duration LONGEST_RECEIVING = Duration.ofDays(1);

    @Bean
    BlobStore blobStore(@Value("${banggiang.storage.directory}") Path directory, Clock clock) throws IOException {
        var store = new DiskBlobStore(directory);
        store.clearLeftovers(clock.instant().minus(LONGEST_RECEIVING));
        return store;
    }
}
