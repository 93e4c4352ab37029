/** The product's technical terms in plain words. One term for one thing; every medium takes its explanation from here. */
export const glossary = {
  port: "A numbered door on a computer. Each service waits behind its own number, such as 443 for secure web pages.",
  firewall:
    "The gatekeeper of a network. It decides which connections may pass and stops all others; in most offices it is part of the router.",
  router: "The box that joins the office’s network to the internet. It often makes the Wi-Fi too.",
  "port forward":
    "A rule in the router that sends what arrives from the internet on one port to one computer in the office. Technicians also call it destination NAT.",
  "static address": "An IP address that stays the same until someone changes it on purpose.",
  "dynamic address": "An IP address that may change by itself, for example after a power outage.",
  DHCP: "The service, mostly in the router, that gives each device in the office its internal address.",
  "DHCP reservation":
    "An entry in the router that always gives the same internal address to the same device, which it knows by its MAC address.",
  "dynamic DNS":
    "A service that keeps one host name pointed at the office even when the office’s external address changes.",
  "carrier-grade NAT":
    "The internet provider puts many customers behind one public address. Nothing from the internet can be forwarded to the office until the provider gives it a public address of its own.",
  "double NAT":
    "Two routers in a row, each with its own network behind it. A port forward on the inner one gets nothing, because the outer one stops it.",
  "hairpin NAT":
    "A router’s ability to let devices in the office use the server’s outside name and still reach it. It is also called NAT loopback.",
  VPN: "A private, encrypted tunnel through the internet. A person who signs in to it can use the office’s network from elsewhere, while no port of the server itself is open.",
  "MAC address":
    "The number that the maker gives to a network connection: six pairs of digits and letters. It has nothing to do with Mac computers.",
  "external address":
    "The address under which the internet sees the whole office. It is also called the public address.",
  "internal address":
    "The address of one device inside the office. It begins with 10, with 172.16 to 172.31, or with 192.168, and can’t be reached from the internet directly.",
  WPA2: "A way to encrypt Wi-Fi that is considered safe with a long password. WPA3 is the newer and better one.",
  WEP: "An old way to encrypt Wi-Fi that can be broken in minutes. It must not be used.",
  IPv6: "The newer kind of internet address, longer and with colons. It needs firewall rules of its own beside those for IPv4.",
  "TLS certificate":
    "A server’s proof of identity, issued for its name. Browsers and iPads need it to make an encrypted connection that they trust.",
  SFTP: "A way to send files that encrypts them on the way. It uses port 22.",
  FTP: "An old way to send files without encryption, on ports 20 and 21. Anyone on the way can read them.",
  AFP: "Apple’s older way to share files between Macs, on port 548. Newer Macs are giving it up.",
  hold: "To be kept closed unless the answer to its question opens it.",
} as const satisfies Record<string, string>;

export type Term = keyof typeof glossary;
