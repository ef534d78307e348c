namespace CoCart.Api.CommandLine;

/// <summary>What the program can be told to do.</summary>
internal static class Usage
{
    public const string Text = """
        CoCart: a shopping-cart server.

        Usage:
          CoCart.Api [--urls http://127.0.0.1:5000]                      serve the API
          CoCart.Api import woocommerce <folder> [--settings <file>]     take over a store from its wc/v3 export
          CoCart.Api import csv <file>                                   take over products from a shop's own product export
          CoCart.Api import live <url> [--key ck_... --secret cs_...]    take over a store from a running shop, from then on what changed
                     [--since <date>] [--all] [--rate <requests a second>]
                                                                         every import: [--dry-run] store nothing, [--report <file.json>]
          CoCart.Api migrate [--dry-run | --script]                      bring the database's tables up to date, or say what is missing, or write all
                                                                         steps as SQL; a server does it when it starts
          CoCart.Api sessions cleanup                                    delete expired carts now
          CoCart.Api keys create <user> [--scopes read,write,manage] [--description <text>]
                                                                         make a key for a program, with some of a user's rights
          CoCart.Api keys list                                           list keys
          CoCart.Api keys revoke <id>                                    take a key back
          CoCart.Api openapi <folder>                                    write the OpenAPI documents
          CoCart.Api docs <folder>                                       write the error reference and the collections
          CoCart.Api --help                                              show this text

        Every option can stand in appsettings.json, in the environment (Database__Provider=Sqlite) or here (--Database:Provider=Sqlite):
          Database:Provider                  Sqlite, PostgreSql or SqlServer
          ConnectionStrings:CoCart           Data Source=cocart.db
          Carts:AllowClientKeys              true: clients may make up their own cart keys
          Carts:AllowCustomPrices            false: the price parameter is ignored
          Fees:AllowClients                  false: only administrators and shop managers add fees
          Carts:GuestLifetime, :CustomerLifetime  7.00:00:00: how long an untouched cart lives
          Carts:AnnounceExpiry               false: only apps of CoCart 4 and later are told when a cart expires
          Security:Secret                    signs cookies and API keys; none: one is made up and kept in the database
          Carts:CleanUpInterval              00:15:00: how often expired carts are deleted
          Authentication:MaxFailures         10: wrong passwords of one address at one login, within Authentication:FailureWindow
          Authentication:AllowInsecureBasic  false: passwords only over HTTPS and from this machine
          Authentication:FailureTime         00:00:00.250: after which a wrong login or password is told
          WebShop:CheckoutUrl                of the imported shop: where a cart is paid
          WebShop:AllowLoadByKey             true: pages with ?cocart-load-cart= load a guest's cart
          WebShop:LinkLifetime               00:05:00: how long a link that works once can be used
          Import:Key, Import:Secret          of the shop that is imported live
          Jwt:Secret, Jwt:PrivateKey         none: signs tokens with HS256 or RS256
          Webhooks:Secret                    none: signs the webhooks of a shop that this server follows
          Catalogue:MaxAge                   00:00:00: how long others may keep answers of the catalogue without asking again
          Catalogue:StaleWhileRevalidate     1.00:00:00: how long after that they may show the old answer while they ask
          Reviews:Pause                      00:00:15: how long an author waits between two reviews
          Cors:Origins:0                     none: every web page may use the API from a browser
          Docs:Enabled                       true: pages for programmers at /docs
          Licensing:AutoMapper               licence key of AutoMapper
        """;
}
