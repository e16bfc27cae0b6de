package vn.banggiang.storage;

import java.io.IOException;
import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class StorageConfiguration {

    @Bean
    BlobStore blobStore(@Value("${banggiang.storage.directory}") Path directory) throws IOException {
        return new DiskBlobStore(directory);
    }
}
