package io.netplanner.server.run.internal;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Stored results, by part. */
@JdbcRepository(dialect = Dialect.POSTGRES)
public interface ResultRepository extends GenericRepository<RunEntity, UUID> {

    @Query("insert into run_result_part (run_id, part, content) values (:runId, :part, cast(:content as json))")
    void insertPart(UUID runId, String part, String content);

    @Query("select content from run_result_part where run_id = :runId and part = :part")
    Optional<String> findPart(UUID runId, String part);

    /** One statement for all lightpaths: {@code lightpaths} is a JSON array of objects with text and content. */
    @Query("""
            insert into run_lightpath (run_id, position, search, content)
            select :runId, row_number, item ->> 'search', item -> 'content'
            from json_array_elements(cast(:lightpaths as json)) with ordinality as items (item, row_number)""")
    void insertLightpaths(UUID runId, String lightpaths);

    @Query("""
            select position, content from run_lightpath
            where run_id = :runId and position > :after and search like :pattern order by position limit :size""")
    List<ItemRow> lightpaths(UUID runId, int after, String pattern, int size);

    @Query("select count(*) from run_lightpath where run_id = :runId and search like :pattern")
    long countLightpaths(UUID runId, String pattern);

    /** Cut out of the stored list of materials, whose order is that of the topology. */
    @Query("""
            select cast(number as int) as position, site as content
            from run_result_part, json_array_elements(content -> 'sites') with ordinality as sites (site, number)
            where run_id = :runId and part = 'materials' and number > :after and lower(site ->> 'site') like :pattern
            order by number limit :size""")
    List<ItemRow> sites(UUID runId, int after, String pattern, int size);

    @Query("""
            select count(*) from run_result_part, json_array_elements(content -> 'sites') as sites (site)
            where run_id = :runId and part = 'materials' and lower(site ->> 'site') like :pattern""")
    long countSites(UUID runId, String pattern);

    /** One statement for a whole list: {@code items} is a JSON array of objects with text and content. */
    @Query("""
            insert into run_item (run_id, list, position, search, content)
            select :runId, :list, row_number, item ->> 'search', item -> 'content'
            from json_array_elements(cast(:items as json)) with ordinality as items (item, row_number)""")
    void insertItems(UUID runId, String list, String items);

    @Query("""
            select position, content from run_item
            where run_id = :runId and list = :list and position > :after and search like :pattern
            order by position limit :size""")
    List<ItemRow> items(UUID runId, String list, int after, String pattern, int size);

    @Query("select count(*) from run_item where run_id = :runId and list = :list and search like :pattern")
    long countItems(UUID runId, String list, String pattern);
}
