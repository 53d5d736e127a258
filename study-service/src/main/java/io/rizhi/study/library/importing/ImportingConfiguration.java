package io.rizhi.study.library.importing;

import com.mongodb.reactivestreams.client.MongoDatabase;
import io.rizhi.kit.mongo.Documents;
import io.rizhi.kit.mongo.IndexDeclarations;
import io.rizhi.kit.offload.Offload;
import io.rizhi.kit.problem.ProblemTexts;
import io.rizhi.study.library.document.PublishRevision;
import io.rizhi.study.library.importing.ReceiveImport.Workshop;
import io.rizhi.study.library.importing.SaveRevision.Kept;
import io.rizhi.study.library.importing.parse.DocumentParser;
import io.rizhi.study.library.importing.parse.ParseLimits;
import io.rizhi.study.library.original.Originals;
import io.rizhi.study.library.original.Pictures;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ImportingConfiguration {

    @Bean
    Imports imports(MongoDatabase database) {
        return new MongoImports(
                new Documents(database.getCollection(MongoImports.IMPORTS)),
                new Documents(database.getCollection(MongoImports.BLOCKS)));
    }

    @Bean
    IndexDeclarations importIndexes() {
        return MongoImports.indexes().get(0);
    }

    @Bean
    IndexDeclarations importBlockIndexes() {
        return MongoImports.indexes().get(1);
    }

    @Bean
    ReceiveImport receiveImport(Imports imports, Originals originals, Pictures pictures, Offload offload, Clock clock) {
        var workshop = new Workshop(new DocumentParser(ParseLimits.STANDARD), offload);
        return new ReceiveImport(imports, originals, pictures, workshop, clock);
    }

    @Bean
    ReadImport readImport(Imports imports) {
        return new ReadImport(imports);
    }

    @Bean
    EditOutline editOutline(Imports imports, Offload offload, Clock clock) {
        return new EditOutline(imports, offload, clock);
    }

    @Bean
    ImportController.Ending importEnding(
            Imports imports, PublishRevision publishRevision, Originals originals, Pictures pictures, Offload offload) {
        return new ImportController.Ending(
                new SaveRevision(imports, publishRevision, new Kept(originals, pictures), offload),
                new DiscardImport(imports, originals));
    }

    @Bean
    ImportViews importViews(ProblemTexts texts) {
        return new ImportViews(texts);
    }
}
